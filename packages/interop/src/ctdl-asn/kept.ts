import { canonicalJson } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import { isRecord, type JsonRecord, own } from "../json/json-record.ts";

/** How a record of ours differs from what the standard reads as: by field, what is read and what is ours; an absent one is null in a list of none. */
export function differences(read: JsonRecord, ours: JsonRecord): JsonRecord {
  const changed: { [field: string]: Json } = {};
  for (const field of new Set([...Object.keys(read), ...Object.keys(ours)])) {
    const [before, after] = [asList(own(read, field)), asList(own(ours, field))];
    if (
      canonicalJson(before) !== canonicalJson(after) ||
      (after.length > 0 && JSON.stringify(before) !== JSON.stringify(after))
    )
      changed[field] = [before, after];
  }
  return changed;
}

const asList = (value: Json | undefined): readonly Json[] => (value === undefined ? [] : [value]);

/** The record with what was kept beside it, in every field in which the standard still says the same: what somebody changed there goes before it. */
export function restored(read: JsonRecord, kept: Json | undefined): JsonRecord {
  if (!isRecord(kept)) return read;
  const fields = new Map(Object.entries(read));
  for (const [field, change] of Object.entries(kept)) {
    if (!Array.isArray(change)) continue;
    const [before, after] = change as readonly Json[];
    if (!Array.isArray(before) || !Array.isArray(after)) continue;
    if (canonicalJson(asList(own(read, field))) !== canonicalJson(before as Json)) continue;
    const [value] = after as readonly Json[];
    if (value === undefined) fields.delete(field);
    else fields.set(field, value);
  }
  return Object.fromEntries(fields);
}
