import type { Json } from "@whole-learner/core/parse";
import { isEmpty, type JsonRecord } from "../../json/json-record.ts";
import type { Place } from "../read/place.ts";
import type { Shape } from "./shapes.ts";

/** A record read: strictly what CASE has, and beside it everything else that it said. */
export interface CaseRecord extends Place {
  /** Its identifier in small letters. */
  readonly id: string;
  readonly shape: Shape;
  /**
   * Its fields, each as CASE 1.1 wants it and without what an export makes anyway. Where nothing had to be repaired this is the record itself, with whatever else it
   * holds: {@link fieldsOf} are the fields alone.
   */
  readonly fields: JsonRecord;
  /** Fields that CASE does not have. */
  readonly other: JsonRecord;
  /** Fields whose value could not be used. */
  readonly unusable: JsonRecord;
  /** What others keep with it. */
  readonly extensions: JsonRecord;
  /** What our own export keeps with it. */
  readonly ours: JsonRecord;
  readonly raw: JsonRecord;
}

/** The fields of a record alone. */
export function fieldsOf({ shape, fields, raw }: CaseRecord): JsonRecord {
  if (fields !== raw) return fields;
  const alone: { [field: string]: Json } = {};
  for (const key in raw) if (shape.fields.has(key)) alone[key] = raw[key] as Json;
  return alone;
}

/** What is carried of a record on ours: the fields that are not said otherwise, and what else it said. */
export function carriedOf(record: CaseRecord): JsonRecord {
  const { other, unusable } = record;
  const fields = fieldsOf(record);
  return isEmpty(other) && isEmpty(unusable)
    ? fields
    : {
        ...fields,
        ...(isEmpty(other) ? {} : { other }),
        ...(isEmpty(unusable) ? {} : { unusable }),
      };
}
