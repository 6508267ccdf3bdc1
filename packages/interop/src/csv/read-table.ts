import type { InteropIssue } from "../issue/issue.ts";
import { type ColumnMapping, type Columns, type ColumnPlaces, findColumns } from "./columns.ts";
import { type CsvReading, type CsvTable, readCsv } from "./read-csv.ts";

/** One record of a table: what its cells say, by field, without the space around it; a cell that says nothing is not there. */
export interface TableRecord<F extends string> {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<F, string>>>;
}

/** A table whose columns are known. */
export interface KnownTable<F extends string> {
  readonly table: CsvTable;
  readonly records: readonly TableRecord<F>[];
  readonly places: ColumnPlaces<F>;
  readonly issues: InteropIssue[];
}

/** How a table of known columns is read. */
export interface TableReading<F extends string> extends CsvReading {
  /** Headers of one's own, by field. */
  readonly columns?: ColumnMapping<F>;
}

/** Reads a table by its columns. Where one of the needed columns is missing, there are no records. */
export function readTable<F extends string>(
  text: string,
  columns: Columns<F>,
  needed: readonly NoInfer<F>[],
  { columns: mapping, ...reading }: TableReading<NoInfer<F>> = {},
): KnownTable<F> {
  const { value: table, issues } = readCsv(text, reading);
  const found: InteropIssue[] = [...issues];
  const places = findColumns(table, columns, {
    // A file without a table is told of once.
    needed: table.headers.length === 0 ? [] : needed,
    mapping,
  });
  found.unshift(...places.issues);
  const whole = needed.every(places.has);
  const { fields } = places;
  const records = (whole ? table.rows : []).map(({ row, cells }): TableRecord<F> => {
    const kept: { [K in F]?: string } = {};
    for (let at = 0; at < cells.length; at += 1) {
      const field = fields[at];
      if (field === undefined) continue;
      const cell = (cells[at] as string).trim();
      if (cell !== "") kept[field] = cell;
    }
    return { row, cells: kept };
  });
  return { table, records, places, issues: found };
}
