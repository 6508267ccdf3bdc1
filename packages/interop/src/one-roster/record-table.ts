import { type Columns, folded } from "../csv/columns.ts";
import { readCsv } from "../csv/read-csv.ts";
import { readTable, type TableRecord } from "../csv/read-table.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";

/** Records of one of OneRoster's files, those to be deleted left out. */
export interface OneRosterTable<F extends string> {
  readonly records: readonly TableRecord<F>[];
  readonly headerOf: (field: F) => string;
}

/**
 * Reads one of OneRoster's files by the fields that say something to us. Its other columns are those of the standard or an extension's (`metadata.`), and known to be of no use here, so they are not told.
 */
export function readOneRoster<F extends string>(
  text: string | undefined,
  fields: readonly F[],
  needed: readonly NoInfer<F>[],
  issues: InteropIssue[],
): OneRosterTable<F> {
  if (text === undefined) return { records: [], headerOf: (field) => field };
  // A column for each field, whatever the fields are.
  const columns = Object.fromEntries(fields.map((field) => [field, []])) as unknown as Columns<F>;
  const read = readTable<F>(text, columns, needed);
  issues.push(...read.issues.filter(({ code }) => code !== "csv-unknown-column"));
  const states = statesOf(text);
  return {
    headerOf: read.places.headerOf,
    records: read.records.filter(({ row, cells }) => {
      if (states.get(row) !== "tobedeleted") return true;
      // Every one of the files has an id in its first column.
      const id = Object.values<string | undefined>(cells)[0] ?? "";
      issues.push(interopIssue("one-roster-deleted", { row }, { id }, "note", "left-out"));
      return false;
    }),
  };
}

function statesOf(text: string): ReadonlyMap<number, string> {
  const { headers, rows } = readCsv(text).value;
  const at = headers.findIndex((header) => folded(header) === "status");
  return new Map(rows.map(({ row, cells }) => [row, cells[at]?.trim().toLowerCase() ?? ""]));
}
