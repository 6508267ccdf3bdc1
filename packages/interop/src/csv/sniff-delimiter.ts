import { parseRecords } from "./parse-records.ts";

/** What stands between the cells of a row. */
export type Delimiter = "," | ";" | "\t";

const delimiters: readonly Delimiter[] = [",", ";", "\t"];

/** Enough for any row of headers. */
const looked = 20_000;

/**
 * The delimiter of a CSV text: the one by which its first row has the most cells. Headers hold no commas and semicolons of their own, while texts further
 * down do; a comma where nothing speaks for another.
 *
 * @example
 * ```ts
 * import { sniffDelimiter } from "@whole-learner/interop/csv";
 * sniffDelimiter("learner;comment\nana;reads, writes, draws"); // => ";"
 * ```
 */
export function sniffDelimiter(text: string): Delimiter {
  const start = text.slice(0, looked);
  let best: Delimiter = ",";
  let most = 1;
  for (const delimiter of delimiters) {
    const first = parseRecords(start, delimiter).records.find(([cell]) => !cell?.startsWith("#"));
    if (first !== undefined && first.length > most) {
      best = delimiter;
      most = first.length;
    }
  }
  return best;
}
