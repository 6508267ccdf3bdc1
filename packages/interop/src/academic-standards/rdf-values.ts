import type { Json } from "@whole-learner/core/parse";
import { isRecord, type JsonRecord, own } from "../json/json-record.ts";

/** The words of a value of ASN: plain, `{ literal }`, `{ prefLabel, uri }`, `{ value }`, or a list of such; undefined where there are none. */
export function wordsIn(value: Json | undefined): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  if (typeof value === "number") return [String(value)];
  // One level of lists is what ASN has; deeper ones say nothing.
  if (Array.isArray(value)) return value.flatMap((one) => (Array.isArray(one) ? [] : wordsIn(one)));
  if (!isRecord(value)) return [];
  const word = ["literal", "prefLabel", "value", "uri"].map((key) => own(value, key));
  const found = word.find((one) => typeof one === "string" && one.trim() !== "");
  return typeof found === "string" ? [found] : [];
}

/** The words of the first of some fields that has any. */
export function wordIn(record: JsonRecord, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const [word] = wordsIn(own(record, key));
    if (word !== undefined) return word;
  }
  return undefined;
}
