import type { Log } from "@whole-learner/core/evidence";
import type { Issue } from "@whole-learner/core/issue";
import { safeParseLog } from "@whole-learner/core/parse";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { type LogField, logColumns } from "./log-columns.ts";

/** Ratings from a table, with where each stood. */
export interface LogFromCsv {
  readonly log: Log;
  /** For each entry of the log, its row in the file. */
  readonly rows: readonly number[];
}

/** One rating of a table of any kind, by the fields that a row of evidence has. */
export interface RatingRow {
  readonly row: number;
  readonly fields: Readonly<Partial<Record<LogField, string | number | boolean>>>;
}

/** Makes a log of rows. A row that is no rating costs itself; `headerOf` says under which header a field stood. */
export function logOfRows(
  rows: readonly RatingRow[],
  headerOf: (field: LogField) => string,
): Imported<LogFromCsv> {
  const issues: InteropIssue[] = [];
  const parsed = safeParseLog(rows.map(({ fields }) => fields));
  const refused = new Set<number>();
  for (const found of parsed.issues) {
    const [at, field] = found.path;
    if (typeof at !== "number") continue;
    if (found.severity === "error") refused.add(at);
    issues.push(cellIssue(found, rows[at]?.row ?? 1, field, headerOf));
  }
  return {
    value: parsed.ok
      ? {
          log: parsed.value,
          rows: rows.flatMap(({ row }, at) => (refused.has(at) ? [] : [row])),
        }
      : { log: { format: "whole-learner/log@1", entries: [] }, rows: [] },
    issues,
  };
}

/** What core says of a rating, at its row and column. */
function cellIssue(
  found: Issue,
  row: number,
  field: string | number | undefined,
  headerOf: (field: LogField) => string,
): InteropIssue {
  const place =
    typeof field === "string" && Object.hasOwn(logColumns, field)
      ? { row, column: headerOf(field as LogField) }
      : { row };
  const data = { found, ...(typeof field === "string" ? { field } : {}) };
  const repair =
    found.severity === "error"
      ? "left-out"
      : found.code === "instant-normalised"
        ? "converted"
        : "none";
  return interopIssue("document-issue", place, data, found.severity, repair);
}
