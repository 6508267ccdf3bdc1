import { canonicalJson, uuidV5 } from "@whole-learner/core/identity";
import { type JsonRecord, own, textIn } from "../../json/json-record.ts";
import type { CaseRecord } from "../shape/case-record.ts";
import { readRecord } from "../shape/read-record.ts";
import { shapes } from "../shape/shapes.ts";
import type { Places } from "./open-package.ts";
import { pathOf } from "./place.ts";
import { find, type Reading } from "./reading.ts";

/** Items with the ways in which associations name them. */
export interface Items {
  readonly items: readonly CaseRecord[];
  /** The position of an item, by the identifiers and URIs that it came with, in small letters. An empty one names nothing. */
  readonly positions: ReadonlyMap<string, number>;
}

/** Whether two records say the same, whatever the sequence of their keys. */
const sayTheSame = (a: CaseRecord, b: CaseRecord): boolean =>
  canonicalJson(a.raw) === canonicalJson(b.raw);

/** Reads the items of a package, each with an identifier of its own. */
export function readItems(reading: Reading, { records, above, keys }: Places): Items {
  const items: CaseRecord[] = [];
  const positions = new Map<string, number>();
  const uris = new Map<string, number>();
  for (let position = 0; position < records.length; position += 1) {
    const raw = records[position] as JsonRecord;
    let item = readRecord(reading, shapes.item, raw, above, keys?.[position] ?? position);
    const first = items[positions.get(item.id) ?? -1];
    if (first !== undefined) {
      const same = sayTheSame(first, item);
      const data = { identifier: item.id, same };
      find(reading, "case-duplicate", pathOf(item), data, [
        "warning",
        same ? "first-kept" : "made",
      ]);
      if (same) continue;
      // References mean the first one; the other keeps what it says under an identifier of its own.
      let twin = 2;
      while (positions.has(uuidV5(`${item.id}#${twin}`, reading.documentId))) twin += 1;
      const id = uuidV5(`${item.id}#${twin}`, reading.documentId);
      item = {
        ...item,
        id,
        unusable: { ...item.unusable, identifier: own(raw, "identifier") ?? item.id },
      };
    }
    const at = items.push(item) - 1;
    positions.set(item.id, at);
    const given = (textIn(raw, "identifier") || undefined)?.toLowerCase();
    if (given !== undefined && !positions.has(given)) positions.set(given, at);
    const uri = (textIn(raw, "uri") || undefined)?.toLowerCase();
    if (uri !== undefined && !uris.has(uri)) uris.set(uri, at);
  }
  for (const [uri, at] of uris) if (!positions.has(uri)) positions.set(uri, at);
  return { items, positions };
}
