/** One case of a product: what went in and what came out, as its own tests, its documentation or its formula say. */
export interface Vector {
  readonly id: string;
  /** How the expected value is known. */
  readonly provenance: string;
  readonly source: string;
  readonly method: string;
  readonly params: { readonly [name: string]: unknown };
  readonly scores: unknown;
  readonly expected: unknown;
  readonly note?: string | null;
}

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isVector = (value: unknown): value is Vector =>
  isRecord(value) &&
  typeof value["id"] === "string" &&
  typeof value["method"] === "string" &&
  isRecord(value["params"]) &&
  "scores" in value &&
  "expected" in value;

/** Reads a file of cases: a list of them, each with what it takes to run it. Throws with the place of the first that is none. */
export function readVectors(text: string): readonly Vector[] {
  const found: unknown = JSON.parse(text);
  if (!Array.isArray(found)) throw new Error("not a list of cases");
  return found.map((one: unknown, at) => {
    if (!isVector(one)) throw new Error(`case ${at} has no id, method, params, scores or expected`);
    return one;
  });
}
