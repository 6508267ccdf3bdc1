import { canonicalJson, uuidV5 } from "@whole-learner/core/identity";
import { isUuid } from "@whole-learner/core/identity";
import { isRecord, type JsonRecord, own, textIn } from "../../json/json-record.ts";
import { uuidAtEnd } from "../shape/read-link.ts";
import { type CaseRecord, readRecord } from "../shape/read-record.ts";
import { shapes } from "../shape/shapes.ts";
import type { Places } from "./open-package.ts";
import type { Items } from "./read-items.ts";
import { find, type Reading } from "./reading.ts";

/** An end of an association: an item of the package by its position, the document, or something outside. */
export type End = number | "document" | "outside";

/** An association read, with where it leads. */
export interface Association extends CaseRecord {
  readonly type: string;
  readonly origin: JsonRecord;
  readonly destination: JsonRecord;
  readonly from: End;
  readonly to: End;
}

/** What a link points at: by its identifier first, since URIs change, then by the UUID its URI ends with, then by the URI itself. */
export function endOf(link: JsonRecord, { positions }: Items, documentId: string): End {
  const identifier = (textIn(link, "identifier") ?? "").toLowerCase();
  const byIdentifier = positions.get(identifier);
  if (byIdentifier !== undefined) return byIdentifier;
  if (identifier === documentId) return "document";
  if (isUuid(identifier)) return "outside";
  const uri = (textIn(link, "uri") ?? "").toLowerCase();
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
  places: Places,
  items: Items,
): { readonly associations: readonly Association[]; readonly endless: readonly JsonRecord[] } {
  const associations: Association[] = [];
  const endless: JsonRecord[] = [];
  const byId = new Map<string, Association>();
  for (const { raw, path } of places) {
    let record = readRecord(reading, shapes.association, raw, path);
    const origin = own(record.fields, "originNodeURI");
    const destination = own(record.fields, "destinationNodeURI");
    if (!isRecord(origin) || !isRecord(destination)) {
      const data = { end: isRecord(origin) ? "destination" : "origin" } as const;
      find(reading, "case-association-without-end", path, data, ["error", "carried"]);
      endless.push(raw);
      continue;
    }
    const first = byId.get(record.id);
    if (first !== undefined) {
      const same = canonicalJson(first.raw) === canonicalJson(raw);
      const data = { identifier: record.id, same };
      find(reading, "case-duplicate", path, data, ["warning", same ? "first-kept" : "made"]);
      if (same) continue;
      let twin = 2;
      while (byId.has(uuidV5(`${record.id}#${twin}`, reading.documentId))) twin += 1;
      const unusable = { ...record.unusable, identifier: own(raw, "identifier") ?? record.id };
      record = { ...record, id: uuidV5(`${record.id}#${twin}`, reading.documentId), unusable };
    }
    // Written out: a spread here was a tenth of the cost of a package.
    const association: Association = {
      id: record.id,
      path: record.path,
      fields: record.fields,
      other: record.other,
      unusable: record.unusable,
      extensions: record.extensions,
      ours: record.ours,
      raw: record.raw,
      type: textIn(record.fields, "associationType") ?? "",
      origin,
      destination,
      from: endOf(origin, items, reading.documentId),
      to: endOf(destination, items, reading.documentId),
    };
    byId.set(record.id, association);
    associations.push(association);
  }
  return { associations, endless };
}
