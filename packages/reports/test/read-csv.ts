import { parse } from "csv-parse/sync";
import Papa from "papaparse";

/** Reads CSV with two parsers that are not ours, which have to agree. */
export const readCsv = (csv: string): readonly (readonly string[])[] => {
  // csv-parse gives what it is told to: rows of texts.
  const rows = parse(csv, { bom: true }) as string[][];
  const { data, errors } = Papa.parse<string[]>(csv.replace(/\r\n$/, ""), { delimiter: "," });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join());
  const own = JSON.stringify(data);
  if (own !== JSON.stringify(rows)) throw new Error(`${JSON.stringify(rows)} and ${own}`);
  return rows;
};
