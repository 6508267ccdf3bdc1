import { readFileSync } from "node:fs";

const folder = new URL("../../testkit/vectors/", import.meta.url);

/** Reference values by their file's name: JSON, read as the form that the test says. */
export const vector = <Form>(name: string): Form =>
  JSON.parse(readFileSync(new URL(`psychometrics/${name}.json`, folder), "utf8")) as Form;
