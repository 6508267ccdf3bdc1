import type { Extensions } from "@whole-learner/core/parse";
import { isEmpty, type JsonRecord, own } from "../../json/json-record.ts";
import { caseKey } from "../keys.ts";
import type { CaseRecord } from "../shape/case-record.ts";

/** The `extensions` of what a record became: those of others, and what CASE said beyond our model; undefined where there is nothing. */
export function extensionsOf(
  { extensions, ours }: Pick<CaseRecord, "extensions" | "ours">,
  carried: JsonRecord,
): Extensions | undefined {
  const all = isEmpty(carried)
    ? extensions
    : isEmpty(extensions)
      ? { [caseKey]: carried }
      : { ...extensions, [caseKey]: carried };
  if (!isEmpty(all)) return all;
  return own(ours, "bare") === true ? {} : undefined;
}

/** The same as a member, none where there is nothing. */
export function extensionsFrom(
  record: Pick<CaseRecord, "extensions" | "ours">,
  carried: JsonRecord,
): { readonly extensions?: Extensions } {
  const extensions = extensionsOf(record, carried);
  return extensions === undefined ? {} : { extensions };
}

/** The record without some of its members. */
export function omit(record: JsonRecord, keys: ReadonlySet<string>): JsonRecord {
  const rest: { [key: string]: JsonRecord[string] } = {};
  for (const key in record) if (!keys.has(key)) rest[key] = record[key] as JsonRecord[string];
  return rest;
}
