import type { Judgement } from "../evidence/judgement.ts";
import type { Entry, Log } from "../evidence/log.ts";
import type { Rating } from "../evidence/rating.ts";
import type { EntryId } from "../identity/ids.ts";
import { crossJudgement } from "./cross-judgement.ts";
import { crossRating } from "./cross-rating.ts";
import { type CrossedRecord, told } from "./cross-record.ts";
import { crossBand } from "./cross-stated.ts";
import { type Crossing, crossingOf, type Migration } from "./migration-map.ts";
import { unusedName } from "./unused-name.ts";
import { type MigratedRecord, type MigrationReport, reportOf } from "./report.ts";

/** A log with the frameworks between which it is migrated. */
export interface LogMigration extends Migration {
  readonly log: Log;
  /**
   * What becomes of a rating or judgement of something that was split. `leave` (the default): it stays with the whole, since what a
   * learner showed of a whole is no evidence of each of its parts. `carry-to-each`: it is told of every part, each time under an id
   * of its own; an entry that a correction names, and a replacement, stay with the whole all the same.
   */
  readonly split?: "leave" | "carry-to-each";
}

/** A log after a migration, and how each of its entries fared. */
export interface MigratedLog {
  readonly log: Log;
  readonly report: MigrationReport;
}

/** The entries that others are about: what was said of them later must still find them. */
function namedEntries(entries: readonly Entry[]): ReadonlySet<EntryId> {
  const named = new Set<EntryId>();
  for (const entry of entries) {
    if (entry.type === "retraction" || entry.type === "replacement") named.add(entry.of);
    if (entry.type === "erasure") for (const id of entry.entries ?? []) named.add(id);
  }
  return named;
}

function crossEntry(entry: Entry, crossing: Crossing, toEach: boolean): CrossedRecord<Entry> {
  switch (entry.type) {
    case "rating":
      return crossRating(entry, crossing, toEach);
    case "judgement":
      return crossJudgement(entry, crossing, toEach);
    case "replacement": {
      const inner = crossEntry(entry.with, crossing, false);
      const [put] = inner.records as readonly (typeof entry.with)[];
      const isAsItWas = put === undefined || put === entry.with;
      return { ...inner, records: [isAsItWas ? entry : { ...entry, with: put }] };
    }
    case "demonstration": {
      const { fate, reasons } = crossBand(entry.band, crossing);
      return { records: [entry], fate, reasons: told(reasons) };
    }
    case "retraction":
    case "consent":
    case "erasure":
      return { records: [entry], fate: "unaffected", reasons: told([]) };
    default:
      return entry satisfies never;
  }
}

/** Gives each copy of an entry an id of its own, made of the entry's and what the copy is about. Only ratings and judgements are copied. */
function renamed(copies: readonly Entry[], taken: Set<EntryId>): readonly Entry[] {
  if (copies.length < 2) return copies;
  return (copies as readonly (Rating | Judgement)[]).map((copy) => {
    const id = unusedName(`${copy.id}/${copy.target}`, (name) => taken.has(name));
    taken.add(id);
    return { ...copy, id };
  });
}

/**
 * Brings a log to another version of its framework, or to another framework: a new log, with every entry of the old one in it. What each
 * rating and judgement is about is followed as `migrationMap` says; levels become others only by the mappings given. Entries for which
 * the new framework has no place stay, and count for nothing there: those of what is gone are set aside by name; a level or number that would
 * now mean something else is said to be of the scale as it was ("four@1"). The report has every entry once: `unaffected`,
 * `carried`, `merged`, `split` or `lost`, with the reasons. To the same framework, the log is given back.
 *
 * Ratings carried to something that others were merged into say by their `criterion` what they were of: one rater's ratings of what is one
 * now are rows of one rubric.
 *
 * @example
 * ```ts
 * import { migrateLog, parseFramework } from "@whole-learner/core";
 * const from = parseFramework({
 *   format: "whole-learner/framework@1",
 *   id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
 *   title: "Our promise",
 *   scales: [],
 *   competencies: [{ id: "speaks", name: "Speaks" }],
 * });
 * const to = {
 *   ...from,
 *   competencies: [{ id: "shares", name: "Shares ideas", reporting: "level" as const }],
 *   relations: [{ type: "replaced-by", from: "speaks", to: "shares" }],
 * };
 * const rating = { type: "rating", id: "r1", happened: "2026-03-02", learner: "ana", target: "speaks" } as const;
 * const migrated = migrateLog({
 *   log: { format: "whole-learner/log@1", entries: [{ ...rating, value: { kind: "met", met: true } }] },
 *   from,
 *   to,
 * });
 * migrated.log.entries.map((entry) => "target" in entry && entry.target); // => ["shares"]
 * migrated.report.counts; // => { unaffected: 0, carried: 1, merged: 0, split: 0, lost: 0 }
 * ```
 */
export function migrateLog({ log, split = "leave", ...migration }: LogMigration): MigratedLog {
  const crossing = crossingOf(migration);
  const named = namedEntries(log.entries);
  const taken = new Set(log.entries.map(({ id }) => id));
  const entries: Entry[] = [];
  const records: MigratedRecord[] = [];
  for (const [position, entry] of log.entries.entries()) {
    const toEach = split === "carry-to-each" && !named.has(entry.id);
    const crossed = crossEntry(entry, crossing, toEach);
    entries.push(...renamed(crossed.records, taken));
    const { fate, reasons } = crossed;
    records.push({ what: entry.type, path: ["entries", position], id: entry.id, fate, reasons });
  }
  const isAsItWas = entries.every((entry, position) => entry === log.entries[position]);
  return { log: isAsItWas ? log : { ...log, entries }, report: reportOf(records) };
}
