import { canonicalJson, uuidV5 } from "@whole-learner/core/identity";
import { isUuid } from "@whole-learner/core/identity";
import { isRecord, type JsonRecord, own, textIn } from "../../json/json-record.ts";
import { uuidAtEnd } from "../shape/read-link.ts";
import type { CaseRecord } from "../shape/case-record.ts";
import { readRecord } from "../shape/read-record.ts";
import { shapes } from "../shape/shapes.ts";
import type { Places } from "./open-package.ts";
import { pathOf } from "./place.ts";
import type { Items } from "./read-items.ts";
import { find, type Reading } from "./reading.ts";

/** An end of an association: an item of the package by its position, the document, or something outside. */
export type End = number | "document" | "outside";

/** An association read, with where it leads. */
export interface Association {
  readonly record: CaseRecord;
  readonly type: string;
  readonly origin: JsonRecord;
  readonly destination: JsonRecord;
  readonly from: End;
  readonly to: End;
}

/** What a link points at: by its identifier first, since URIs change, then by the UUID its URI ends with, then by the URI itself. */
export function endOf(link: JsonRecord, { positions }: Items, documentId: string): End {
  const { identifier: said, uri: location } = link;
  const given = typeof said === "string" ? said : "";
  // All that stand there are in small letters: what is found as it is, is.
  const asGiven = positions.get(given);
  if (asGiven !== undefined) return asGiven;
  const identifier = given.toLowerCase();
  const byIdentifier = identifier === given ? undefined : positions.get(identifier);
  if (byIdentifier !== undefined) return byIdentifier;
  if (identifier === documentId) return "document";
  if (isUuid(identifier)) return "outside";
  const uri = typeof location === "string" ? location.toLowerCase() : "";
  const tail = uuidAtEnd(uri);
  return (
    positions.get(tail ?? "") ??
    positions.get(uri) ??
    (tail === documentId ? "document" : "outside")
  );
}

/** The associations that have both ends, and those that have not, as they came. */
export function readAssociations(
  reading: Reading,
  { records, above, keys }: Places,
  items: Items,
): { readonly associations: readonly Association[]; readonly endless: readonly JsonRecord[] } {
  const associations: Association[] = [];
  const endless: JsonRecord[] = [];
  const ids = new Set<string>();
  /** Made where an identifier comes twice, which it hardly ever does. */
  let byId: Map<string, Association> | undefined;
  for (let position = 0; position < records.length; position += 1) {
    const raw = records[position] as JsonRecord;
    const at = keys?.[position] ?? position;
    let record = readRecord(reading, shapes.association, raw, above, at);
    const origin = own(record.fields, "originNodeURI");
    const destination = own(record.fields, "destinationNodeURI");
    if (!isRecord(origin) || !isRecord(destination)) {
      const data = { end: isRecord(origin) ? "destination" : "origin" } as const;
      find(reading, "case-association-without-end", pathOf(record), data, ["error", "carried"]);
      endless.push(raw);
      continue;
    }
    ids.add(record.id);
    if (ids.size === associations.length) {
      byId ??= new Map(associations.map((one) => [one.record.id, one]));
      // The set did not grow, so one of them has it.
      const first = byId.get(record.id) as Association;
      const same = canonicalJson(first.record.raw) === canonicalJson(raw);
      const data = { identifier: record.id, same };
      find(reading, "case-duplicate", pathOf(record), data, [
        "warning",
        same ? "first-kept" : "made",
      ]);
      if (same) continue;
      let twin = 2;
      while (ids.has(uuidV5(`${record.id}#${twin}`, reading.documentId))) twin += 1;
      const unusable = { ...record.unusable, identifier: own(raw, "identifier") ?? record.id };
      record = { ...record, id: uuidV5(`${record.id}#${twin}`, reading.documentId), unusable };
      ids.add(record.id);
    }
    const association: Association = {
      record,
      type: textIn(record.fields, "associationType") ?? "",
      origin,
      destination,
      from: endOf(origin, items, reading.documentId),
      to: endOf(destination, items, reading.documentId),
    };
    byId?.set(record.id, association);
    associations.push(association);
  }
  return { associations, endless };
}
