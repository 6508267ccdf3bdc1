import { type Columns, folded } from "../csv/columns.ts";
import { readCsv } from "../csv/read-csv.ts";
import { readTable, type TableRecord } from "../csv/read-table.ts";
import { inFile } from "../issue/in-file.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";

/**
 * Reads one of OneRoster's files by the fields that say something to us. Its other columns are those of the standard or an extension's (`metadata.`), and known to be of no use here, so they are not told. Every one of the files has a `sourcedId`;
 * records to be deleted are left out.
 */
export function readOneRoster<F extends string, File extends string>(
  files: Readonly<Partial<Record<File, string>>>,
  file: NoInfer<File>,
  fields: readonly F[],
  needed: readonly NoInfer<F | "sourcedId">[],
  issues: InteropIssue[],
): readonly TableRecord<F | "sourcedId">[] {
  const text = files[file];
  if (text === undefined) return [];
  // A column for each field, whatever the fields are.
  const columns = Object.fromEntries(
    ["sourcedId", ...fields].map((field) => [field, []]),
  ) as unknown as Columns<F | "sourcedId">;
  const read = readTable(text, columns, needed);
  const known = read.issues.filter(({ code }) => code !== "csv-unknown-column");
  issues.push(...known.map(inFile(file)));
  const states = statesOf(text);
  return read.records.filter(({ row, cells }) => {
    if (states.get(row) !== "tobedeleted") return true;
    const id = cells.sourcedId ?? "";
    issues.push(interopIssue("one-roster-deleted", { file, row }, { id }, "note", "left-out"));
    return false;
  });
}

function statesOf(text: string): ReadonlyMap<number, string> {
  const { headers, rows } = readCsv(text).value;
  const at = headers.findIndex((header) => folded(header) === "status");
  return new Map(rows.map(({ row, cells }) => [row, cells[at]?.trim().toLowerCase() ?? ""]));
}
