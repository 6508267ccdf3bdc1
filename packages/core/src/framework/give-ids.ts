import { canonicalJson } from "../identity/canonical-json.ts";
import { isUuid, uuidV5 } from "../identity/uuid.ts";
import { type Issue, issue } from "../issue/issue.ts";
import type { Json } from "../parse/json.ts";
import type { RawDocument } from "../parse/kind.ts";
import type { FrameworkFindings } from "./findings.ts";

type Given = FrameworkFindings["id-given"]["kind"];

/** The lists whose members have ids, and the field that names a member that came without a code. */
const lists: readonly { readonly list: string; readonly kind: Given; readonly named: string }[] = [
  { list: "domains", kind: "domain", named: "name" },
  { list: "outcomes", kind: "outcome", named: "name" },
  { list: "competencies", kind: "competency", named: "name" },
  { list: "indicators", kind: "indicator", named: "statement" },
  { list: "progressions", kind: "progression", named: "competency" },
];

/** Where a document points at nodes. */
const pointing: readonly { readonly list: string; readonly fields: readonly string[] }[] = [
  { list: "domains", fields: ["partOf"] },
  { list: "outcomes", fields: ["partOf"] },
  { list: "competencies", fields: ["partOf"] },
  { list: "indicators", fields: ["partOf"] },
  { list: "progressions", fields: ["competency"] },
  { list: "relations", fields: ["from", "to"] },
];

const isRecord = (value: Json | undefined): value is RawDocument =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const membersOf = (document: RawDocument, list: string): readonly Json[] => {
  const members = Object.hasOwn(document, list) ? document[list] : undefined;
  return Array.isArray(members) ? members : [];
};

/** Where a framework's own id is no UUID, the document is refused anyway; its nodes still get ids, so that only the one fault is named. */
const nowhere = "00000000-0000-0000-0000-000000000000";

/**
 * Gives an id to every node and progression that came without one: version 5 of the framework's own id and the node's kind with its
 * code, else its text and home. The same document always gets the same ids. What pointed at such a node by its code points at its id.
 */
export function giveIds(document: RawDocument): {
  readonly document: RawDocument;
  readonly issues: readonly Issue[];
} {
  const own = document["id"];
  const namespace = typeof own === "string" && isUuid(own) ? own : nowhere;
  const issues: Issue[] = [];
  const taken = new Set<Json>();
  for (const { list } of lists) {
    for (const member of membersOf(document, list)) {
      if (isRecord(member) && Object.hasOwn(member, "id")) taken.add(member["id"] as Json);
    }
  }
  const byCode = new Map<Json, string>();
  const changed: { [list: string]: Json } = {};
  for (const { list, kind, named } of lists) {
    const members = membersOf(document, list);
    if (members.every((member) => !isRecord(member) || Object.hasOwn(member, "id"))) continue;
    changed[list] = members.map((member, position) => {
      if (!isRecord(member) || Object.hasOwn(member, "id")) return member;
      const { code } = member;
      const name = canonicalJson(
        code === undefined
          ? [kind, member[named] ?? null, member["partOf"] ?? member["scale"] ?? null]
          : [kind, code],
      );
      let id = uuidV5(name, namespace);
      for (let twin = 2; taken.has(id); twin += 1) id = uuidV5(`${name}#${twin}`, namespace);
      taken.add(id);
      if (code !== undefined && !byCode.has(code)) byCode.set(code, id);
      issues.push(issue("id-given", [list, position], { kind, id }, "note"));
      return { id, ...member };
    });
  }
  if (issues.length === 0) return { document, issues };
  const given = { ...document, ...changed };
  return { document: byCode.size === 0 ? given : pointAtIds(given, taken, byCode), issues };
}

/** Replaces codes by the ids they were given, where a document points at nodes. A text that is an id itself stays. */
function pointAtIds(
  document: RawDocument,
  ids: ReadonlySet<Json>,
  byCode: ReadonlyMap<Json, string>,
): RawDocument {
  const resolved = (value: Json): Json => (ids.has(value) ? value : (byCode.get(value) ?? value));
  const changed: { [list: string]: Json } = {};
  for (const { list, fields } of pointing) {
    if (!Object.hasOwn(document, list)) continue;
    const members = document[list] as Json;
    if (!Array.isArray(members)) continue;
    changed[list] = members.map((member: Json) => {
      if (!isRecord(member)) return member;
      const found = fields.filter((field) => Object.hasOwn(member, field));
      return found.length === 0
        ? member
        : {
            ...member,
            ...Object.fromEntries(found.map((field) => [field, resolved(member[field] as Json)])),
          };
    });
  }
  const { portrait } = document;
  if (isRecord(portrait) && Array.isArray(portrait["outcomes"])) {
    changed["portrait"] = { ...portrait, outcomes: portrait["outcomes"].map(resolved) };
  }
  return { ...document, ...changed };
}
