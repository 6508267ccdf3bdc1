import Papa from "papaparse";

/** Records as they stand in a file. */
export interface Records {
  readonly records: readonly (readonly string[])[];
  /** For each record its row: the first line is 1, and a cell of several lines is in one row. */
  readonly rows: readonly number[];
  /** The rows that are no CSV. */
  readonly broken: readonly number[];
}

/** A file with more unclosed quotation marks than this is no CSV: what comes after them is not read. */
const mostBroken = 100;

/** Whether every CR has its LF and every LF its CR. */
function isEven(text: string): boolean {
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
    if (text[at - 1] !== "\r") return false;
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1))
    if (text[at + 1] !== "\n") return false;
  return true;
}

/** Line ends outside of quotation marks as one kind, where a file mixes them; what stands in a cell is left as it is. */
function evenLines(text: string): {
  readonly text: string;
  readonly newline: "\n" | "\r" | "\r\n";
} {
  if (!text.includes("\r")) return { text, newline: "\n" };
  if (!text.includes("\n")) return { text, newline: "\r" };
  if (isEven(text)) return { text, newline: "\r\n" };
  // Every other part is within quotation marks.
  const even = text
    .split('"')
    .map((part, at) => (at % 2 === 0 ? part.replaceAll(/\r\n?/g, "\n") : part))
    .join('"');
  return { text: even, newline: "\n" };
}

/** The cells of a CSV text. A row whose quotation marks do not fit costs itself: reading goes on with the next line. */
export function parseRecords(input: string, delimiter: string): Records {
  const records: (readonly string[])[] = [];
  const rows: number[] = [];
  const broken: number[] = [];
  let rest = input.replace(/^\uFEFF/, "");
  let before = 0;
  while (broken.length <= mostBroken) {
    // Anew after each broken row: what stood within quotation marks from there on stands outside of them now.
    const { text, newline } = evenLines(rest);
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline });
    const bad = errors.find(({ type }) => type === "Quotes")?.row;
    const good = bad ?? data.length;
    for (let at = 0; at < good; at += 1) {
      const record = data[at] as string[];
      // A blank line is a row of a spreadsheet, and no record.
      if (record.every((cell) => cell.trim() === "")) continue;
      records.push(record);
      rows.push(before + at + 1);
    }
    if (bad === undefined) break;
    before += good + 1;
    broken.push(before);
    const begins =
      good === 0 ? 0 : Papa.parse(text, { delimiter, newline, preview: good }).meta.cursor;
    const ends = text.indexOf(newline, begins);
    if (ends < 0) break;
    rest = text.slice(ends + newline.length);
  }
  return { records, rows, broken };
}
