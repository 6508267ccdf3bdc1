import type { Document } from "../../document/document.ts";
import { plainWords } from "../../document/plain-words.ts";
import type { Table, TableCell, TableRow } from "../../document/table.ts";
import { visit } from "../../document/visit.ts";
import { tame } from "../tame.ts";
import { type CsvOptions, writeCsv } from "./write-csv.ts";

/** How {@link renderCsv} writes. */
export interface DocumentCsvOptions extends CsvOptions {
  /** The name of the column that says which group a row is of, in tables that have groups; "Group" unless said otherwise. */
  readonly group?: string;
}

/** One table of a document as CSV, with the words that say what it is. */
export interface CsvTable {
  readonly caption: string;
  readonly csv: string;
}

/** What a cell says: its words, and of a strip what it says to who does not see it. */
const wordsOf = ({ children }: TableCell): string =>
  children
    .map((child) => (child.type === "level-strip" ? child.alternative : plainWords([child])))
    .join("")
    .trim();

const rowsOf = (table: Table, group: string): readonly (readonly string[])[] => {
  const isGrouped = table.groups.some(({ label }) => label !== undefined);
  const cells = ({ cells: given }: TableRow): readonly string[] =>
    table.columns.map((_, at) => wordsOf(given[at] ?? { children: [] }));
  const labels = table.columns.map(({ label }) => plainWords(label));
  return [
    isGrouped ? [group, ...labels] : labels,
    ...table.groups.flatMap(({ label, rows }) =>
      rows.map((row) => (isGrouped ? [plainWords(label ?? []), ...cells(row)] : cells(row))),
    ),
  ];
};

/**
 * The tables of a document as CSV, one each, in reading order: a head of column labels, then a row for each row. Closing rows
 * (sums) are left out: whoever computes with a table would count them twice. The group of a row is its first column.
 * Text that a spreadsheet would compute is defused.
 *
 * @example
 * ```ts
 * import { documentOf, renderCsv, table, tableRow } from "@whole-learner/reports";
 * const page = documentOf({ kind: "page", title: "A page", language: "en", children: [
 *   table({ caption: "Two works", columns: ["Work", "Level"], rows: [tableRow(["Plan, in two parts", "4"])] }),
 * ] });
 * renderCsv(page).map(({ csv }) => csv); // => ["Work,Level\r\n\"Plan, in two parts\",4\r\n"]
 * ```
 */
export const renderCsv = (
  document: Document,
  { group = "Group", ...options }: DocumentCsvOptions = {},
): readonly CsvTable[] => {
  const tables: CsvTable[] = [];
  visit(document, {
    table: (node) => {
      const csv = writeCsv(rowsOf(node, group), options);
      tables.push({ caption: tame(plainWords(node.caption)), csv });
    },
  });
  return tables;
};
