import type { Imported } from "../issue/imported.ts";
import { interopIssue } from "../issue/issue.ts";
import { type LogField, logColumns } from "./log-columns.ts";
import { logOfRows } from "./log-of-rows.ts";
import { readTable, type TableReading } from "./read-table.ts";
import type { LogFromCsv } from "./settle-log.ts";

const needed = ["learner", "happened"] as const;

/**
 * Reads ratings from CSV, one a row: `learner`, `competency` (or `indicator`), `happened`, one of `level`, `number`, `points` with `of`, `met` and `status`, and whatever
 * else a `LogRow` has, under the usual other names or those of `columns`. A row that is no rating costs itself and is told with its row and column; a row without an
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
  const found = logOfRows(
    records.map(({ row, cells }) => ({ row, fields: cells })),
    places.headerOf,
  );
  issues.push(...found.issues);
  issues.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { value: found.value, issues };
}
