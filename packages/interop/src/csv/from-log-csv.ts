import type { Log } from "@whole-learner/core/evidence";
import type { Issue } from "@whole-learner/core/issue";
import { safeParseLog } from "@whole-learner/core/parse";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { type LogField, logColumns } from "./log-columns.ts";
import { readTable, type TableReading } from "./read-table.ts";

/** Ratings from a table, with where each stood. */
export interface LogFromCsv {
  readonly log: Log;
  /** For each entry of the log, its row in the file. */
  readonly rows: readonly number[];
}

const needed = ["learner", "happened"] as const;

/**
 * Reads ratings from CSV, one a row: `learner`, `competency` (or `indicator`), `happened`, one of `level`, `number`, `points` with `of`, `met` and `status`, and whatever
 * else a {@link LogRow} has, under the usual other names or those of `columns`. A row that is no rating costs itself and is told with its row and column; a row without an
 * id gets the same one every time. Never throws.
 *
 * @example
 * ```ts
 * import { fromLogCsv } from "@whole-learner/interop/csv";
 * const { value, issues } = fromLogCsv("Student;Outcome;Date;Entered;Mark 4\nana;TEAM.1;2026-05-29;2026-05-30;3,5\nben;TEAM.1;2026-05-29;2026-05-30;4", { columns: { number: "Mark 4" } });
 * value.rows; // => [3]
 * issues.map(({ row, column, code }) => `${row} ${column}: ${code}`); // => ["2 Mark 4: document-issue"]
 * ```
 */
export function fromLogCsv(
  text: string,
  options: TableReading<LogField> = {},
): Imported<LogFromCsv> {
  const read = readTable(text, logColumns, needed, options);
  const { places, issues } = read;
  const hasTarget = places.has("competency") || places.has("indicator");
  if (!hasTarget && read.table.headers.length > 0) {
    const data = { column: "competency", also: logColumns.competency };
    issues.push(
      interopIssue(
        "csv-missing-column",
        { row: 1, column: "competency" },
        data,
        "error",
        "left-out",
      ),
    );
  }
  const records = hasTarget ? read.records : [];
  const rows = records.map(({ cells }) => cells);
  const parsed = safeParseLog(rows);
  const refused = new Set<number>();
  for (const found of parsed.issues) {
    const [at, field] = found.path;
    if (typeof at !== "number") continue;
    if (found.severity === "error") refused.add(at);
    issues.push(cellIssue(found, records[at]?.row ?? 1, field, places.headerOf));
  }
  issues.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const log: Log = parsed.ok ? parsed.value : { format: "whole-learner/log@1", entries: [] };
  return {
    value: {
      log,
      rows: parsed.ok ? records.flatMap(({ row }, at) => (refused.has(at) ? [] : [row])) : [],
    },
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
