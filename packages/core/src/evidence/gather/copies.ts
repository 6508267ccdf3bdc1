import { type Held, inOrder } from "./held.ts";

/**
 * The copies among records that share a key, each with the one that stands: the first written down. A record without a key is no copy.
 */
export function copiesAmong<H extends Held>(
  records: readonly H[],
  keyOf: (held: H) => string | undefined,
): ReadonlyMap<H, H> {
  const firsts = new Map<string, H>();
  const keys = records.map(keyOf);
  records.forEach((held, i) => {
    const key = keys[i];
    if (key === undefined) return;
    const first = firsts.get(key);
    if (first === undefined || inOrder(held, first) < 0) firsts.set(key, held);
  });
  const copies = new Map<H, H>();
  records.forEach((held, i) => {
    const key = keys[i];
    const first = key === undefined ? undefined : firsts.get(key);
    if (first !== undefined && first !== held) copies.set(held, first);
  });
  return copies;
}

/** Records that have the same id are the same record twice. */
export const copiesById = <H extends Held>(records: readonly H[]): ReadonlyMap<H, H> =>
  copiesAmong(records, ({ entry }) => entry.id);
