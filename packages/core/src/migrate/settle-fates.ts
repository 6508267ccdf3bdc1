import type { Fate } from "./fate.ts";

/** Where each thing ended: itself, one other, several, or nowhere. */
export type Ends<Id> = ReadonlyMap<Id, readonly Id[]>;

/** Names what became of things from where they ended; `keyOf` tells ends that are no texts apart. */
export function settleFates<Id>(
  ends: Ends<Id>,
  keyOf: (id: Id) => string,
): ReadonlyMap<Id, Fate<Id>> {
  const together = new Map<string, Id[]>();
  for (const [id, [to, ...others]] of ends) {
    if (to === undefined || others.length > 0) continue;
    const met = together.get(keyOf(to));
    if (met === undefined) together.set(keyOf(to), [id]);
    else met.push(id);
  }
  const fates = new Map<Id, Fate<Id>>();
  for (const [id, to] of ends) fates.set(id, fateOf(id, to, together, keyOf));
  return fates;
}

function fateOf<Id>(
  id: Id,
  ends: readonly Id[],
  together: ReadonlyMap<string, readonly Id[]>,
  keyOf: (id: Id) => string,
): Fate<Id> {
  const [to, ...others] = ends;
  if (to === undefined) return { kind: "lost" };
  if (others.length > 0) return { kind: "split", to: ends };
  if (keyOf(to) === keyOf(id)) return { kind: "same" };
  // Itself is among them.
  const all = together.get(keyOf(to)) as readonly Id[];
  return all.length > 1 ? { kind: "merged", to, together: all } : { kind: "moved", to };
}
