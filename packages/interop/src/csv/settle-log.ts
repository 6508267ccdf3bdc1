import type { Log } from "@whole-learner/core/evidence";
import { safeParseLog } from "@whole-learner/core/parse";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";

/** Ratings from a table, with where each stood. */
export interface LogFromCsv {
  readonly log: Log;
  /** For each entry of the log, its row in the file. */
  readonly rows: readonly number[];
}

/** A record that is to be a rating, and where it stood. */
export interface LogRecord {
  readonly row: number;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Makes a log of records. One that is no rating costs itself; `columnOf` says in which column a field of the record at a position stood. */
export function settleLog(
  records: readonly LogRecord[],
  columnOf: (field: string, at: number) => string | undefined,
): Imported<LogFromCsv> {
  const issues: InteropIssue[] = [];
  const parsed = safeParseLog(records.map(({ record }) => record));
  const refused = new Set<number>();
  for (const found of parsed.issues) {
    const [at, field] = found.path;
    // What is said of all of them together has no position, and is told at the headers.
    const position = Number(at);
    if (found.severity === "error") refused.add(position);
    const row = records[position]?.row ?? 1;
    const known = typeof field === "string" ? { field, column: columnOf(field, position) } : {};
    const place = known.column === undefined ? { row } : { row, column: known.column };
    const data = { found, ...(known.field === undefined ? {} : { field: known.field }) };
    const repair =
      found.severity === "error"
        ? "left-out"
        : found.code === "instant-normalised"
          ? "converted"
          : "none";
    issues.push(interopIssue("document-issue", place, data, found.severity, repair));
  }
  return {
    value: parsed.ok
      ? {
          log: parsed.value,
          rows: records.flatMap(({ row }, at) => (refused.has(at) ? [] : [row])),
        }
      : { log: { format: "whole-learner/log@1", entries: [] }, rows: [] },
    issues,
  };
}
