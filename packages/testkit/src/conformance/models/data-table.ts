import type { DataTable } from "./model-check.ts";

/** Reads a data file of plain cells: no cell of these holds a comma, a quote or a line end. */
export function dataTable(text: string): DataTable {
  const [columns = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return { columns, rows };
}

/** The cells of a column. Throws where there is no such column. */
export function textColumn({ columns, rows }: DataTable, name: string): readonly string[] {
  const at = columns.indexOf(name);
  if (at < 0) throw new Error(`the data have no column "${name}" but ${columns.join(", ")}`);
  return rows.map((row) => row[at] ?? "");
}

/** The numbers of a column. */
export const numberColumn = (table: DataTable, name: string): readonly number[] =>
  textColumn(table, name).map(Number);

/** The name of the data file that a file of cases was calculated from, as its texts give it. */
export function dataNameOf(file: unknown): string | undefined {
  return /[\w-]+\.csv\b/.exec(JSON.stringify(file))?.[0];
}
