/** Two lists brought together by what their members are. */
export interface Pairs<T> {
  /** What both lists have, in the sequence of the first. */
  readonly both: readonly (readonly [before: T, after: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
  /** The stretch of what both have that stands in another sequence: empty if none does. */
  readonly resequenced: { readonly before: readonly T[]; readonly after: readonly T[] };
}

/** Each member under its key; of members with the same key, which should not be, the first is paired with the first. */
function byKey<T>(
  list: readonly T[],
  keyOf: (member: T, position: number) => string,
): ReadonlyMap<string, T> {
  const times = new Map<string, number>();
  const keyed = new Map<string, T>();
  for (const [position, member] of list.entries()) {
    const key = keyOf(member, position);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    keyed.set(`${time} ${key}`, member);
  }
  return keyed;
}

/** Brings the members of two lists together by a key, in time linear in their lengths. */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (member: T, position: number) => string,
): Pairs<T> {
  const old = byKey(before, keyOf);
  const now = byKey(after, keyOf);
  const both: (readonly [T, T])[] = [];
  const removed: T[] = [];
  const kept: string[] = [];
  for (const [key, member] of old) {
    const other = now.get(key);
    if (other === undefined) removed.push(member);
    else {
      both.push([member, other]);
      kept.push(key);
    }
  }
  const added: T[] = [];
  const found: string[] = [];
  for (const [key, member] of now) {
    if (old.has(key)) found.push(key);
    else added.push(member);
  }
  let start = 0;
  while (start < kept.length && kept[start] === found[start]) start += 1;
  let end = kept.length;
  while (end > start && kept[end - 1] === found[end - 1]) end -= 1;
  return {
    both,
    removed,
    added,
    resequenced: {
      before: kept.slice(start, end).map((key) => old.get(key) as T),
      after: found.slice(start, end).map((key) => now.get(key) as T),
    },
  };
}
