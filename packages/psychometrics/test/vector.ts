import { readFileSync } from "node:fs";

const folder = new URL("../../testkit/vectors/", import.meta.url);

/** Reference values by their file's name: JSON, read as the form that the test says. */
export const vector = <Form>(name: string): Form =>
  JSON.parse(readFileSync(new URL(`psychometrics/${name}.json`, folder), "utf8")) as Form;

/** The rows of a data file as texts, without the line of names. */
export const dataRows = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`psychometrics-data/${name}.csv`, folder), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
