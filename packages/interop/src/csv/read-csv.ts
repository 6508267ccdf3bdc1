import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { parseRecords } from "./parse-records.ts";
import { type Delimiter, sniffDelimiter } from "./sniff-delimiter.ts";

/** A table as it stands in a file: the headers, and the rows with where each is. */
export interface CsvTable {
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Rows above the headers whose first cell begins with `#`, as some systems write what the whole file is about: `#title, ...`. */
  readonly above: readonly (readonly string[])[];
}

/** One row of a table. */
export interface CsvRow {
  /** As a spreadsheet counts: the first line of the file is 1. */
  readonly row: number;
  /** A cell for each header, those at the end may be missing. Nothing is trimmed. */
  readonly cells: readonly string[];
}

/** How a CSV text is read. */
export interface CsvReading {
  /** Sniffed where it is left out. */
  readonly delimiter?: Delimiter;
  /** Whether cells were written with `defuse`: the apostrophe that keeps a formula from running is taken off again. */
  readonly defused?: boolean;
  /** Whether rows may go on behind the last header, as some systems' do. */
  readonly ragged?: boolean;
}

const formula = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Reads a CSV text (RFC 4180 and what spreadsheets make of it): comma, semicolon or tab, with or without a byte-order mark, any line ends. A row with a quotation
 * mark that is not closed, or with more cells than there are headers, is left out with an error; blank rows say nothing. Never throws.
 *
 * @example
 * ```ts
 * import { readCsv } from "@whole-learner/interop/csv";
 * const { value, issues } = readCsv("\uFEFFlearner;number\r\nana;3\r\nben;4;5\r\n");
 * value.rows; // => [{ row: 2, cells: ["ana", "3"] }]
 * issues.map(({ code, row }) => `${code} ${row}`); // => ["csv-too-many-cells 3"]
 * ```
 */
export function readCsv(text: string, options: CsvReading = {}): Imported<CsvTable> {
  const nothing: CsvTable = {
    delimiter: options.delimiter ?? ",",
    headers: [],
    rows: [],
    above: [],
  };
  const empty = interopIssue("csv-empty", { row: 1 }, {}, "error", "left-out");
  // Whoever calls from JavaScript may pass anything.
  if (typeof (text as unknown) !== "string") return { value: nothing, issues: [empty] };
  const delimiter = options.delimiter ?? sniffDelimiter(text);
  const { records, rows, broken } = parseRecords(text, delimiter);
  const first = records.findIndex(([cell]) => !cell?.startsWith("#"));
  const headers = records[first]?.map((header) => header.trim()) ?? [];
  // Spreadsheets give every row as many cells as the longest has: empty headers at the end are none.
  while (headers.at(-1) === "") headers.pop();
  if (headers.length === 0) return { value: nothing, issues: [empty] };
  const issues: InteropIssue[] = broken.map((row) =>
    interopIssue("csv-broken-row", { row }, {}, "error", "left-out"),
  );
  const kept: CsvRow[] = [];
  const columns = headers.length;
  for (let at = first + 1; at < records.length; at += 1) {
    const record = records[at] as readonly string[];
    const row = rows[at] as number;
    const cells = options.defused === true ? record.map(armed) : record;
    if (cells.length <= columns || options.ragged === true) kept.push({ row, cells });
    else if (cells.slice(columns).every((cell) => cell.trim() === ""))
      kept.push({ row, cells: cells.slice(0, columns) });
    else {
      const data = { cells: cells.length, columns };
      issues.push(interopIssue("csv-too-many-cells", { row }, data, "error", "left-out"));
    }
  }
  issues.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { value: { delimiter, headers, rows: kept, above: records.slice(0, first) }, issues };
}

const armed = (cell: string): string => (formula.test(cell) ? cell.slice(1) : cell);
