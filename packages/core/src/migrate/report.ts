import type { Entry } from "../evidence/log.ts";
import type { Path } from "../issue/issue.ts";
import type { Problem } from "../issue/problem.ts";

/** Why a record fared as it did. */
export interface MigrationReasons {
  /** Nothing that it names is different. */
  readonly unchanged: Readonly<Record<never, never>>;
  /** It names something that the framework before did not have either. */
  readonly "unknown-before": { readonly id: string };
  readonly "target-moved": { readonly from: string; readonly to: string };
  /** What it is about was brought together with others. */
  readonly "target-merged": { readonly from: string; readonly to: string };
  /** Several stand in the place of what it is about; whether it was carried to each of them. */
  readonly "target-split": {
    readonly from: string;
    readonly to: readonly string[];
    readonly carried: boolean;
  };
  readonly "target-gone": { readonly target: string };
  readonly "level-moved": { readonly scale: string; readonly from: string; readonly to: string };
  /** Several levels became one. */
  readonly "level-merged": { readonly scale: string; readonly from: string; readonly to: string };
  readonly "level-gone": { readonly scale: string; readonly level: string };
  readonly "number-moved": { readonly scale: string; readonly from: number; readonly to: number };
  /** The number stands for nothing on the new levels. */
  readonly "number-gone": { readonly scale: string; readonly number: number };
  /** What it is about is rated on another scale now: the record names the scale that it was made on. */
  readonly "scale-named": { readonly scale: string };
  /** What it is about is rated on another scale now, and such a record cannot name one. */
  readonly "scale-differs": { readonly scale: string; readonly now: string };
  readonly "band-gone": { readonly band: string };
}

/** One reason as data. */
export type MigrationReason = Problem<MigrationReasons>;

/**
 * How a record fared. `unaffected`: it is as it was. `carried`: it says the same of the new framework in the new framework's words. `merged`: it is now
 * about something that others are about too, or on a level that was several. `split`: several stand in the place of what it is
 * about. `lost`: the new framework has no place for it; the record is kept, under names that the new framework does not have, so that it
 * is set aside there and never taken for something else.
 */
export type RecordFate = "unaffected" | "carried" | "merged" | "split" | "lost";

/** A record with how it fared. */
export interface MigratedRecord {
  readonly what: Entry["type"] | "goal" | "expectation" | "reflection" | "response" | "experience";
  /** Where it stands in the document that was migrated. */
  readonly path: Path;
  readonly id?: string;
  readonly fate: RecordFate;
  readonly reasons: readonly [MigrationReason, ...MigrationReason[]];
}

/** How every record fared: each is in it once, so that nothing is lost without a word. */
export interface MigrationReport {
  readonly records: readonly MigratedRecord[];
  readonly counts: { readonly [F in RecordFate]: number };
}

/** Counts what the records say. */
export function reportOf(records: readonly MigratedRecord[]): MigrationReport {
  const counts = { unaffected: 0, carried: 0, merged: 0, split: 0, lost: 0 };
  for (const { fate } of records) counts[fate] += 1;
  return { records, counts };
}
