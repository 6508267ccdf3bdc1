import Papa from "papaparse";
import type { Delimiter } from "./sniff-delimiter.ts";

/** What may stand in a cell: nothing, a text, a number, true or false. */
export type CsvCell = string | number | boolean | undefined;

/** How a CSV text is written. */
export interface CsvWriting {
  /** A comma where it is left out. */
  readonly delimiter?: Delimiter;
  /** Whether a byte-order mark stands first: some spreadsheets take a file without one for another encoding. */
  readonly mark?: boolean;
  /**
   * Whether texts that a spreadsheet would run as a formula get an apostrophe in front. What was written so is read with `defused`.
   * Numbers are never changed.
   */
  readonly defuse?: boolean;
}

// What spreadsheets take for the beginning of a formula, full-width forms included (OWASP, CSV injection). An apostrophe before it
// is doubled, so that reading gives the very text.
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Writes a table as CSV (RFC 4180): lines end in CR LF, a cell with a delimiter, a quotation mark or a line end is quoted, nothing is an empty cell.
 *
 * @example
 * ```ts
 * import { writeCsv } from "@whole-learner/interop/csv";
 * writeCsv(["learner", "comment"], [["ana", "=1+1"], ["ben", "reads, \"writes\""]], { defuse: true });
 * // => "learner,comment\r\nana,'=1+1\r\nben,\"reads, \"\"writes\"\"\"\r\n"
 * ```
 */
export function writeCsv(
  headers: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  { delimiter = ",", mark = false, defuse = false }: CsvWriting = {},
): string {
  const safe = (cell: CsvCell): string => {
    if (typeof cell !== "string") return cell === undefined ? "" : String(cell);
    return defuse && formula.test(cell) ? `'${cell}` : cell;
  };
  const lines = [headers, ...rows].map((row) => row.map(safe));
  const text = Papa.unparse(lines, { delimiter, newline: "\r\n" });
  return `${mark ? "\uFEFF" : ""}${text}\r\n`;
}
