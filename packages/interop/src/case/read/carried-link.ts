import type { Json } from "@whole-learner/core/parse";
import { isEmpty, isRecord, own } from "../../json/json-record.ts";
import { isLinkToDocument, isLinkToItem } from "../link-to.ts";
import type { NodeParts } from "./node-parts.ts";
import type { Association, End } from "./read-associations.ts";

/** What of an association is carried, if it says it: not what the place or relation says that it became. */
export interface Carried {
  readonly identifier: boolean;
  readonly origin: boolean;
  readonly destination: boolean;
  readonly notes: boolean;
}

type Around = Pick<NodeParts, "items" | "document">;

/** Whether the end of an association has the link that we would write. */
function isAsWritten(link: Json, end: End, { items, document }: Around): boolean {
  if (!isRecord(link)) return false;
  if (end === "document") return isLinkToDocument(link, document.id, document.fields);
  const item = typeof end === "number" ? items[end] : undefined;
  return item !== undefined && isLinkToItem(link, item.id, item.fields);
}

/** What an association says beyond the place or relation that it became; links only where they are not as we write them. */
export function carriedLink(
  { record, from, to }: Association,
  around: Around,
  carries: Carried,
): { [field: string]: Json } {
  const { fields, shape, ours, id, other, unusable } = record;
  const isMade = own(ours, "made") === true;
  const carried: { [field: string]: Json } =
    isMade || !carries.identifier ? {} : { identifier: id };
  for (const field in fields) {
    const value = fields[field] as Json;
    switch (field) {
      case "associationType":
      case "sequenceNumber":
        continue;
      case "notes":
        if (!carries.notes) continue;
        break;
      case "uri":
      case "lastChangeDateTime":
        if (isMade) continue;
        break;
      case "originNodeURI":
        if (!carries.origin || isAsWritten(value, from, around)) continue;
        break;
      case "destinationNodeURI":
        if (!carries.destination || isAsWritten(value, to, around)) continue;
        break;
      default:
        // A clean record is its own fields, with what else it holds.
        if (!shape.fields.has(field)) continue;
    }
    carried[field] = value;
  }
  if (!isEmpty(other)) carried["other"] = other;
  if (!isEmpty(unusable)) carried["unusable"] = unusable;
  return carried;
}
