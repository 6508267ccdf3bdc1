import { nodeOf } from "../framework/lookup/node-of.ts";
import type { BandId, NodeId } from "../identity/ids.ts";
import type { CrossedPart } from "./cross-level.ts";
import { crossBand } from "./cross-stated.ts";
import { type CrossedTarget, crossTarget } from "./cross-target.ts";
import type { Crossing } from "./migration-map.ts";
import type { MigratedRecord, MigrationReason, RecordFate } from "./report.ts";
import { worstFate } from "./worst-fate.ts";

/** A record after it: as it was, in other words, or several times where it was carried to each part of a split. */
export interface CrossedRecord<R> {
  readonly records: readonly R[];
  readonly fate: RecordFate;
  readonly reasons: MigratedRecord["reasons"];
}

/** A record that is about one node. */
export interface RecordAbout<R> {
  readonly record: R;
  readonly target: NodeId;
  readonly band: BandId | undefined;
  /** Whether it is carried to each part where its target was split. */
  readonly toEach: boolean;
  /** The record as it is about another node, which others may be about too. */
  as(targetAfter: NodeId, isMerged: boolean): CrossedPart<R>;
}

/** The reasons, or that there is none to tell. */
export function told(reasons: readonly MigrationReason[]): MigratedRecord["reasons"] {
  const [first, ...others] = reasons;
  return first === undefined ? [{ code: "unchanged", data: {} }] : [first, ...others];
}

/** What a record is about after it. A split that is not carried leaves the record with its target, if that is still there. */
function targetsOf<R>(
  { target, toEach }: RecordAbout<R>,
  { to, fate }: CrossedTarget,
  crossing: Crossing,
): readonly NodeId[] {
  if (fate !== "split" || toEach) return to;
  return nodeOf(crossing.to, target) === undefined ? [] : [target];
}

/** Brings a record to the other framework: whole, or not at all. */
export function crossRecord<R>(about: RecordAbout<R>, crossing: Crossing): CrossedRecord<R> {
  const { record, target, toEach } = about;
  const band = crossBand(about.band, crossing);
  const crossed = crossTarget(target, crossing);
  if (band.fate === "lost" || crossed.fate === "lost") {
    return {
      records: [record],
      fate: "lost",
      reasons: told([...crossed.reasons, ...band.reasons]),
    };
  }
  const parts = targetsOf(about, crossed, crossing).map((to) =>
    about.as(to, crossed.fate === "merged"),
  );
  const records = parts.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const isCarried = toEach && records.length > 0;
  const split: readonly MigrationReason[] =
    crossed.fate === "split"
      ? [{ code: "target-split", data: { from: target, to: crossed.to, carried: isCarried } }]
      : [];
  const reasons = told([...crossed.reasons, ...split, ...parts.flatMap((part) => part.reasons)]);
  if (records.length === 0) {
    return { records: [record], fate: parts.length === 0 ? "split" : "lost", reasons };
  }
  const arrived = parts.filter(({ value }) => value !== undefined).map(({ fate }) => fate);
  const fate = worstFate([crossed.fate, ...arrived]);
  return { records: fate === "unaffected" ? [record] : records, fate, reasons };
}
