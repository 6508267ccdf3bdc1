import type { EntryId } from "../../identity/ids.ts";
import { type Held, inOrder } from "./held.ts";

/**
 * The copies among records that share a key, each with the one that stands: the first written down. A record without a key is no copy.
 */
export function copiesAmong<R>(
  records: Iterable<R>,
  keyOf: (record: R) => string | undefined,
  heldOf: (record: R) => Held,
): ReadonlyMap<R, R> {
  const firsts = new Map<string, R>();
  const copies = new Map<R, string>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const first = firsts.get(key);
    const isFirst = first === undefined || inOrder(heldOf(record), heldOf(first)) < 0;
    if (isFirst) firsts.set(key, record);
    const copy = isFirst ? first : record;
    if (copy !== undefined) copies.set(copy, key);
  }
  return new Map([...copies].map(([copy, key]) => [copy, firsts.get(key) as R]));
}

/** Whether each id is longer than the one before it, or of its length and greater, as where entries are numbered: then all differ. */
function countUpwards(records: readonly Held[]): boolean {
  let before = "";
  for (const { entry } of records) {
    const { id } = entry;
    if (id.length < before.length || (id.length === before.length && id <= before)) return false;
    before = id;
  }
  return true;
}

/** Whether each has an id of its own, as nearly always: then there is nothing to look for. */
function areDistinct(records: readonly Held[]): boolean {
  if (countUpwards(records)) return true;
  const ids = new Set<EntryId>();
  for (const { entry } of records) ids.add(entry.id);
  return ids.size === records.length;
}

/** Records that have the same id are the same record twice. */
export const copiesById = <H extends Held>(records: readonly H[]): ReadonlyMap<H, H> =>
  areDistinct(records)
    ? new Map<H, H>()
    : copiesAmong(
        records,
        ({ entry }) => entry.id,
        (held) => held,
      );
