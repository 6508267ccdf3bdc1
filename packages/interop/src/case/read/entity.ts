import type { Extensions } from "@whole-learner/core/parse";
import { isEmpty, type JsonRecord, own } from "../../json/json-record.ts";
import { caseKey } from "../keys.ts";
import type { CaseRecord } from "../shape/read-record.ts";

/** The `extensions` of what a record became: those of others, and what CASE said beyond our model; none where there is nothing. */
export function extensionsFrom(
  { extensions, ours }: Pick<CaseRecord, "extensions" | "ours">,
  carried: JsonRecord,
): { readonly extensions?: Extensions } {
  const all = isEmpty(carried)
    ? extensions
    : isEmpty(extensions)
      ? { [caseKey]: carried }
      : { ...extensions, [caseKey]: carried };
  if (!isEmpty(all)) return { extensions: all };
  return own(ours, "bare") === true ? { extensions: {} } : {};
}

/** The record without some of its members. */
export function omit(record: JsonRecord, keys: ReadonlySet<string>): JsonRecord {
  const rest: { [key: string]: JsonRecord[string] } = {};
  for (const key in record) if (!keys.has(key)) rest[key] = record[key] as JsonRecord[string];
  return rest;
}
