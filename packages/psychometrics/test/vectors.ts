import { readFileSync } from "node:fs";

const vectors = new URL("../../testkit/vectors/", import.meta.url);

/** The reference values of a file, as its form says; the conformance runner reads the same ones. */
export const readVectors = <Form>(name: string): Form =>
  JSON.parse(readFileSync(new URL(`psychometrics/${name}.json`, vectors), "utf8")) as Form;

/** The rows of a file of data, by column. */
export function readData(name: string): readonly Record<string, string>[] {
  const text = readFileSync(new URL(`psychometrics-data/${name}.csv`, vectors), "utf8");
  const [columns = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ""])));
}
