import { defaultLimits, type Json, type Limits } from "@whole-learner/core/parse";

/** One for a single value; endless for what a text such as `1e999` says, which is a number of JSON's grammar and none that can be kept. */
const single = (value: Json): number =>
  typeof value === "number" && !Number.isFinite(value) ? Number.POSITIVE_INFINITY : 1;

/** The values in something, itself included; endless where it is too much, nests too deep, or has a key or a number that cannot be kept. */
function valuesIn(value: Json, most: number, deepest: number): number {
  if (typeof value !== "object" || value === null) return single(value);
  if (deepest === 0) return Number.POSITIVE_INFINITY;
  let count = 1;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && count <= most; at += 1)
      count += valuesIn(value[at] as Json, most - count, deepest - 1);
    return count;
  }
  const record = value as Readonly<Record<string, Json>>;
  for (const key in record) {
    if (key === "__proto__" || count > most) return Number.POSITIVE_INFINITY;
    const inner = record[key] as Json;
    count += typeof inner === "object" ? valuesIn(inner, most - count, deepest - 1) : single(inner);
  }
  return count;
}

/**
 * Whether what `JSON.parse` gave is of sensible size and has nothing that cannot be kept. Nearly every file is, and then nothing has to be found in it: this walk allocates nothing, which for
 * large files is most of the cost of one that knows where it is.
 */
export const isSensible = (parsed: Json, limits: Limits = {}): boolean => {
  const { values, depth } = { ...defaultLimits, ...limits };
  return valuesIn(parsed, values, depth) <= values;
};
