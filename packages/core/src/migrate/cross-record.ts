import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import { nodeOf } from "../framework/lookup/node-of.ts";
import type { BandId, NodeId } from "../identity/ids.ts";
import type { CrossedPart } from "./cross-level.ts";
import { crossBand } from "./cross-stated.ts";
import { type CrossedTarget, crossTarget } from "./cross-target.ts";
import type { Crossing } from "./migration-map.ts";
import type { MigratedRecord, MigrationReason, RecordFate } from "./report.ts";
import { nameFor } from "./name-for.ts";
import { targetNamed } from "./target-named.ts";
import { worstFate } from "./worst-fate.ts";

/** A record after the migration: as it was, in other words, or several times where it was carried to each part of a split. */
export interface CrossedRecord<R> {
  readonly records: readonly R[];
  readonly fate: RecordFate;
  readonly reasons: MigratedRecord["reasons"];
}

/** A record that is about one node. */
export interface RecordAbout<R> {
  readonly record: R;
  /** The id of a node, or what stands for it in the record. */
  readonly target: string;
  readonly band: BandId | undefined;
  /** Whether it is carried to each part where its target was split. */
  readonly toEach: boolean;
  /** The record as it is about another node, named as given, which others may be about too. */
  as(crossing: {
    readonly target: NodeId;
    readonly targetAfter: NodeId;
    readonly nameAfter: string;
    readonly isMerged: boolean;
  }): CrossedPart<R>;
  /** The record as it can stay where it has no place after, named as given: so that it is not taken for something else. */
  keep(kept: { readonly target: NodeId; readonly nameKept: string }): R;
}

/** The reasons, or that there is none to tell. */
export function told(reasons: readonly MigrationReason[]): MigratedRecord["reasons"] {
  const [first, ...others] = reasons;
  return first === undefined ? [{ code: "unchanged", data: {} }] : [first, ...others];
}

/** What a record is about after the migration. A split that is not carried leaves the record with its target, if that is still there. */
function targetsOf(
  target: NodeId,
  toEach: boolean,
  crossed: CrossedTarget,
  to: FrameworkIndex,
): readonly NodeId[] {
  if (crossed.fate !== "split" || toEach) return crossed.to;
  return nodeOf(to, target) === undefined ? [] : [target];
}

/** A target that goes on under its id while the record names it by a code that names another one after, or none. */
const byItsId = (name: string, target: NodeId): CrossedTarget => ({
  to: [target],
  fate: "carried",
  reasons: [{ code: "target-moved", data: { from: name, to: target } }],
});

/** Brings a record to the other framework: whole, or not at all. */
export function crossRecord<R>(about: RecordAbout<R>, crossing: Crossing): CrossedRecord<R> {
  const { target: name, toEach } = about;
  const { from, to } = crossing;
  const target = targetNamed(from, name) ?? name;
  const nameKept = nameFor(name, target, crossing);
  const band = crossBand(about.band, crossing);
  const direct = crossTarget(target, crossing);
  const isOutdated = direct.fate === "unaffected" && nameKept !== name;
  const crossed = isOutdated ? byItsId(name, target) : direct;
  const kept = (fate: RecordFate, reasons: readonly MigrationReason[]): CrossedRecord<R> => ({
    records: [about.keep({ target, nameKept })],
    fate,
    reasons: told(reasons),
  });
  if (band.fate === "lost" || crossed.fate === "lost") {
    return kept("lost", [...crossed.reasons, ...band.reasons]);
  }
  const parts = targetsOf(target, toEach, crossed, to).map((targetAfter) =>
    about.as({
      target,
      targetAfter,
      nameAfter: targetAfter === target ? nameKept : targetAfter,
      isMerged: crossed.fate === "merged",
    }),
  );
  const records = parts.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const isCarried = toEach && records.length > 0;
  const split: readonly MigrationReason[] =
    crossed.fate === "split"
      ? [{ code: "target-split", data: { from: target, to: crossed.to, carried: isCarried } }]
      : [];
  const reasons = [...crossed.reasons, ...split, ...parts.flatMap((part) => part.reasons)];
  if (records.length === 0) return kept(parts.length === 0 ? "split" : "lost", reasons);
  const arrived = parts.filter(({ value }) => value !== undefined).map(({ fate }) => fate);
  const fate = worstFate([crossed.fate, ...arrived]);
  return {
    records: fate === "unaffected" ? [about.record] : records,
    fate,
    reasons: told(reasons),
  };
}
