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

/** What a case needs, and how it is said that it has it. */
const needs: readonly [
  name: string,
  what: string,
  has: (one: object, value: unknown) => boolean,
][] = [
  ["id", "a text", (_, value) => typeof value === "string"],
  ["method", "a text", (_, value) => typeof value === "string"],
  ["params", "an object", (_, value) => isRecord(value)],
  ["scores", "what went in", (one) => "scores" in one],
  ["expected", "what came out", (one) => "expected" in one],
];

/** What a case has not, in words. */
function missingOf(one: unknown): readonly string[] {
  if (!isRecord(one)) return ["it is no object"];
  return needs
    .filter(([name, , has]) => !has(one, one[name]))
    .map(([name, what]) => `"${name}" (${what}) is missing or of another kind`);
}

const isVector = (value: unknown): value is Vector => missingOf(value).length === 0;

/** A file of cases that cannot be read: what is wrong with it, one line for each fault. */
export class NoCases extends Error {}

/**
 * Reads a file of cases: a list of them, each with what it takes to run it. Throws {@link NoCases} with every case that is none, by its place,
 * counted from 1.
 */
export function readVectors(text: string): readonly Vector[] {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    throw new NoCases(`it is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!Array.isArray(found)) throw new NoCases("it is no list of cases: write [ {...}, {...} ]");
  const faults = found.flatMap((one: unknown, at) =>
    missingOf(one).map((what) => `case ${at + 1}: ${what}`),
  );
  if (faults.length > 0) throw new NoCases(faults.join("\n"));
  return found.filter(isVector);
}
