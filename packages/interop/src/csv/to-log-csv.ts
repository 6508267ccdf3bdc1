import {
  circumstancesOf,
  type Demonstration,
  type Log,
  type Rating,
} from "@whole-learner/core/evidence";
import { plain } from "@whole-learner/core/text";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import type { Imported } from "../issue/imported.ts";
import { betweenSupports, type LogField, logColumns } from "./log-columns.ts";
import { type CsvCell, type CsvWriting, writeCsv } from "./write-csv.ts";

/** What a rating can say and a row cannot. */
const withoutColumn = [
  "artifacts",
  "nominatedBy",
  "verification",
  "sequence",
  "scale",
  "extensions",
] as const;

const order = Object.keys(logColumns) as readonly LogField[];

/**
 * Writes the ratings of a log as CSV, one a row, with the columns that any of them fills. What a demonstration says of all its ratings is said in each of their rows. Entries that are no
 * ratings have no row, and what a row has no column for is left out: each is told once, as a note.
 *
 * @example
 * ```ts
 * import { toLogCsv } from "@whole-learner/interop/csv";
 * const log = { format: "whole-learner/log@1", entries: [
 *   { type: "rating", id: "r1", learner: "ana", target: "TEAM.1", happened: "2026-05-29", value: { kind: "level", level: "adapting" } },
 * ] } as const;
 * toLogCsv(log).value; // => "id,learner,competency,level,happened\r\nr1,ana,TEAM.1,adapting,2026-05-29\r\n"
 * ```
 */
export function toLogCsv(
  log: Log,
  options: CsvWriting & {
    /** The ids of indicators: a rating of one of them stands under `indicator`. */
    readonly indicators?: readonly string[];
  } = {},
): Imported<string> {
  const issues: InteropIssue[] = [];
  const demonstrations = new Map<string, Demonstration>();
  for (const entry of log.entries)
    if (entry.type === "demonstration") demonstrations.set(entry.id, entry);
  const indicators = new Set(options.indicators);
  const rows: Partial<Record<LogField, CsvCell>>[] = [];
  log.entries.forEach((entry, at) => {
    const place = { path: ["entries", at] };
    if (entry.type !== "rating") {
      const data = { kind: entry.type, id: entry.id };
      issues.push(interopIssue("record-without-row", place, data, "note", "left-out"));
      return;
    }
    const of =
      entry.demonstration === undefined ? undefined : demonstrations.get(entry.demonstration);
    const told: Rating = { ...entry, ...circumstancesOf(entry, of && circumstancesOf(of)) };
    for (const field of withoutColumn)
      if (told[field] !== undefined)
        issues.push(interopIssue("field-without-column", place, { field }, "note", "left-out"));
    if (entry.rater?.name !== undefined)
      issues.push(
        interopIssue("field-without-column", place, { field: "rater/name" }, "note", "left-out"),
      );
    if (typeof entry.comment === "object" && Object.keys(entry.comment).length > 1)
      issues.push(
        interopIssue("field-without-column", place, { field: "comment" }, "note", "left-out"),
      );
    rows.push(rowOf(told, indicators));
  });
  const used = order.filter((field) => rows.some((row) => row[field] !== undefined));
  const headers = used.length === 0 ? ["id", "learner", "competency", "happened"] : used;
  const text = writeCsv(
    headers,
    rows.map((row) => used.map((field) => row[field])),
    options,
  );
  return { value: text, issues };
}

function rowOf(
  rating: Rating,
  indicators: ReadonlySet<string>,
): Partial<Record<LogField, CsvCell>> {
  const { value, target, rater, comment, supports } = rating;
  const row: { [K in LogField]?: CsvCell } = {};
  for (const field of order) {
    const said = (rating as { readonly [K in LogField]?: unknown })[field];
    if (typeof said === "string" || typeof said === "number") row[field] = said;
  }
  row[indicators.has(target) ? "indicator" : "competency"] = target;
  switch (value.kind) {
    case "level":
      row.level = value.level;
      break;
    case "number":
      row.number = value.number;
      break;
    case "points":
      row.points = value.points;
      row.of = value.of;
      break;
    case "met":
      row.met = value.met;
      break;
    case "status":
      row.status = value.status;
      break;
    default:
      value satisfies never;
  }
  delete row.rater;
  if (rater !== undefined) row.role = rater.role;
  if (rater?.id !== undefined) row.rater = rater.id;
  if (comment !== undefined) row.comment = plain(comment, [], "en");
  if (supports !== undefined) row.supports = supports.join(betweenSupports);
  return row;
}
