import type { Json } from "@whole-learner/core/parse";
import type { JsonRecord } from "../../json/json-record.ts";
import { isUrnOf } from "../keys.ts";
import { isAsIs } from "./read-field.ts";
import type { Shape } from "./shapes.ts";

const exactUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What every record has. */
const always = ["identifier", "uri", "lastChangeDateTime"] as const;

/** No members, where a record has none. */
export const nothing: JsonRecord = Object.freeze({});

/**
 * Where a record belongs, as far as it says so, if it is just as CASE 1.1 asks and says no more: then nothing in it has to be repaired, told or kept apart. Of most packages
 * nearly every record is so, and need not be copied. Undefined for all others.
 */
export function belongingOfClean(shape: Shape, raw: JsonRecord): JsonRecord | undefined {
  let belonging: { [field: string]: Json } | undefined;
  for (const key in raw) {
    const value = raw[key] as Json;
    if (key === "identifier") {
      if (typeof value !== "string" || !exactUuid.test(value)) return undefined;
      continue;
    }
    const kind = shape.fields.get(key);
    if (kind !== undefined) {
      if (!isAsIs(kind, value)) return undefined;
    } else if (value === null || !shape.belonging.has(key)) return undefined;
    else if (belonging === undefined) belonging = { [key]: value };
    else belonging[key] = value;
  }
  for (const field of always) if (raw[field] === undefined) return undefined;
  for (const field of shape.required) if (raw[field] === undefined) return undefined;
  // A URI that says nothing is none, and one that is made of the identifier is made again.
  const uri = raw["uri"] as string;
  if (uri === "" || isUrnOf(uri, raw["identifier"] as string)) return undefined;
  return belonging ?? nothing;
}
