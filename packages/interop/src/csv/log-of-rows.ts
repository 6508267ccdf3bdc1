import type { Imported } from "../issue/imported.ts";
import { type LogField, logColumns } from "./log-columns.ts";
import { type LogFromCsv, settleLog } from "./settle-log.ts";

/** One rating of a table of any kind, by the fields that a row of evidence has. */
export interface RatingRow {
  readonly row: number;
  readonly fields: Readonly<Partial<Record<LogField, string | number | boolean>>>;
}

/** Makes a log of rows. A row that is no rating costs itself; `headerOf` says under which header a field stood. */
export const logOfRows = (
  rows: readonly RatingRow[],
  headerOf: (field: LogField) => string,
): Imported<LogFromCsv> =>
  settleLog(
    rows.map(({ row, fields }) => ({ row, record: fields })),
    (field) => (Object.hasOwn(logColumns, field) ? headerOf(field as LogField) : undefined),
  );
