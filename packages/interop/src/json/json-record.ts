import type { Json } from "@whole-learner/core/parse";

/** An object of plain JSON. */
export type JsonRecord = Readonly<Record<string, Json>>;

/** Whether a value is an object and no list. */
export const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value of our model as the JSON that it is, which the compiler cannot see: an interface has no index signature. */
export const jsonOf = (value: object): Json => value as Json;

/** A member that the object itself has: never one of its prototype. */
export const own = (record: JsonRecord, key: string): Json | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** A member that is an object; an empty one where there is none. */
export function recordIn(record: JsonRecord, key: string): JsonRecord {
  const value = own(record, key);
  return isRecord(value) ? value : {};
}

/** A member that is a text. */
export function textIn(record: JsonRecord, key: string): string | undefined {
  // Nothing that objects inherit is a text, so nobody has to ask whose it is.
  const value = record[key];
  return typeof value === "string" ? value : undefined;
}

/** A member that is a list; an empty one where there is none. */
export function listIn(record: JsonRecord, key: string): readonly Json[] {
  // Nothing that objects inherit is a list.
  const value = record[key];
  return Array.isArray(value) ? value : [];
}

/** Whether there is nothing in it. */
export const isEmpty = (record: object): boolean => {
  for (const _ in record) return false;
  return true;
};

/** The object without its undefined members: in our documents an absent field has no key. */
export function present(fields: Readonly<Record<string, Json | undefined>>): {
  [field: string]: Json;
} {
  // A plain loop, since packages have many thousands of records. The keys are those of our own literals and of JSON without `__proto__`.
  const kept: { [key: string]: Json } = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}
