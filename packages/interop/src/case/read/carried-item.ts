import type { NodeKind } from "@whole-learner/core/framework";
import type { Json } from "@whole-learner/core/parse";
import { isEmpty, own, textIn } from "../../json/json-record.ts";
import type { CaseRecord } from "../shape/case-record.ts";
import { shapes } from "../shape/shapes.ts";
import { typeOfKind } from "../type-of-kind.ts";
import { carriedLink } from "./carried-link.ts";
import type { NodeParts } from "./node-parts.ts";
import type { Association } from "./read-associations.ts";

/** Fields of an item that become part of any node. */
const used: ReadonlySet<string> = new Set([
  "fullStatement",
  "abbreviatedStatement",
  "humanCodingScheme",
  "uri",
  "statusEndDate",
  "CFItemType",
  "educationLevel",
  "notes",
]);

/** Fields of an item that no node says. */
const loose: ReadonlySet<string> = new Set(
  [...shapes.item.fields.keys()].filter((field) => !used.has(field)),
);

const byPlace = { identifier: true, origin: true, destination: true, notes: true };

/** What CASE says of an item's home beyond where it is; undefined where it has none, which an export makes. */
function carriedHome(
  home: Association | undefined,
  parts: NodeParts,
): { readonly [field: string]: Json } | undefined {
  if (home === undefined) return undefined;
  const carried = carriedLink(home, parts, byPlace);
  const { extensions } = home.record;
  if (!isEmpty(extensions)) carried["extensions"] = extensions;
  return isEmpty(carried) ? undefined : carried;
}

/** What of an item its node says, which depends on the kind of the node. */
export interface SaidByNode {
  readonly kind: NodeKind;
  readonly notes: boolean;
  readonly grades: boolean;
}

/** What an item and its home say beyond the node that it became, as it came. */
export function carriedItem(
  item: CaseRecord,
  home: Association | undefined,
  { kind, notes, grades }: SaidByNode,
  parts: NodeParts,
): { readonly [field: string]: Json } {
  const { fields, ours, other, unusable } = item;
  const carried: { [field: string]: Json } = {};
  const carry = (field: string, value: Json | undefined): void => {
    if (value !== undefined) carried[field] = value;
  };
  for (const field in fields) if (loose.has(field)) carried[field] = fields[field] as Json;
  const type = own(fields, "CFItemType");
  // Null: the item has no type, and an export gives it none.
  if (type !== typeOfKind[kind]) carried["CFItemType"] = type ?? null;
  const short = textIn(fields, "abbreviatedStatement");
  if (kind === "indicator" || (short?.trim() === "" && !Object.hasOwn(ours, "name")))
    carry("abbreviatedStatement", short);
  if (!grades) carry("educationLevel", own(fields, "educationLevel"));
  if (!notes) carry("notes", own(fields, "notes"));
  if (textIn(fields, "humanCodingScheme") === "") carried["humanCodingScheme"] = "";
  if (!isEmpty(other)) carried["other"] = other;
  if (!isEmpty(unusable)) carried["unusable"] = unusable;
  carry("home", carriedHome(home, parts));
  return carried;
}
