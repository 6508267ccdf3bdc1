import type { Framework } from "@whole-learner/core/framework";
import type { Json } from "@whole-learner/core/parse";
import { isRecord, type JsonRecord, own, recordIn, textIn } from "../json/json-record.ts";
import { nodeLists } from "../csv/node-records.ts";
import { restored } from "./kept.ts";

/** The framework as CTDL-ASN tells it, its nodes under the ids of ours: what points at nodes follows. */
export function underIds(
  read: Framework,
  ids: ReadonlyMap<string, string>,
): { readonly head: JsonRecord; readonly nodes: readonly JsonRecord[] } {
  // A framework is plain JSON.
  const { competencies, ...head } = read as unknown as JsonRecord;
  const follow = (record: JsonRecord, field: string): JsonRecord => {
    const at = textIn(record, field);
    const id = at === undefined ? undefined : ids.get(at);
    return id === undefined ? record : { ...record, [field]: id };
  };
  const all = (list: Json | undefined): readonly JsonRecord[] =>
    Array.isArray(list) ? list.filter(isRecord) : [];
  const relations = all(own(head, "relations")).map((one) => follow(follow(one, "from"), "to"));
  return {
    head: { ...head, relations },
    nodes: all(competencies).map((one) => follow(one, "partOf")),
  };
}

/** The framework that was written: what CTDL-ASN tells, with what was kept beside it. A parser has to check it. */
export function restoreFramework(
  read: Framework,
  keptHead: Json | undefined,
  kept: ReadonlyMap<string, JsonRecord>,
): JsonRecord {
  const ids = new Map(
    [...kept].flatMap(([id, one]): [string, string][] => {
      const [, after] = Object.hasOwn(recordIn(one, "fields"), "id")
        ? (recordIn(one, "fields")["id"] as readonly Json[])
        : [];
      const [given] = Array.isArray(after) ? (after as readonly Json[]) : [];
      return typeof given === "string" ? [[id, given]] : [];
    }),
  );
  const { head, nodes } = underIds(read, ids);
  // What CTDL-ASN says alone are competencies.
  const lists = new Map(Object.values<string>(nodeLists).map((list) => [list, [] as JsonRecord[]]));
  for (const node of nodes) {
    const one = kept.get(textIn(node, "id") ?? "") ?? {};
    (lists.get(textIn(one, "list") ?? "") ?? lists.get("competencies"))?.push(
      restored(node, own(one, "fields")),
    );
  }
  return { ...restored(head, keptHead), ...Object.fromEntries(lists) };
}
