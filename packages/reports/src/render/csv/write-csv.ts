import { tame } from "../tame.ts";

/** How CSV is written. */
export interface CsvOptions {
  /** A byte order mark in front, for spreadsheets that read UTF-8 by it alone. None unless said so. */
  readonly bom?: boolean;
}

// What spreadsheets read as the start of a formula (OWASP, CSV injection), in wide letters too: some fold them.
const opens = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]/u;
const isNumber = /^\s*[+\-\u2212]?\d[\d.,\u00A0\u202F]*\s?%?\s*$/u;

/**
 * A value that no spreadsheet computes: what would start a formula has an apostrophe in front, as a spreadsheet itself marks
 * text. A number keeps its sign: it computes nothing.
 */
export const defused = (value: string): string => {
  const line = tame(value);
  return opens.test(line) && !isNumber.test(line) ? `'${line}` : line;
};

const needsQuotes = /[",\r\n]|^\s|\s$/u;

/** A value as a field of RFC 4180. */
const field = (value: string): string => {
  const safe = defused(value);
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as CSV by RFC 4180: commas, quotes where they are needed, every line ended by CR and LF. */
export const writeCsv = (
  rows: readonly (readonly string[])[],
  { bom = false }: CsvOptions = {},
): string => {
  // A row of one empty field would be an empty line, which many readers skip.
  const lines = rows.map((row) =>
    row.length === 1 && row[0] === "" ? '""' : row.map(field).join(","),
  );
  return (bom ? "\uFEFF" : "") + lines.map((line) => `${line}\r\n`).join("");
};
