import { firstOf, further, type Path, type Search, type SearchResult } from "./walk.ts";

/**
 * Tries every sequence, the shortest first: for methods of which a higher piece may lower the result. Where all states have been seen before,
 * nothing new will ever come, and the target is never reached.
 */
export function searchAll<State>(search: Search<State>): SearchResult {
  const { walk, within } = search;
  let paths: readonly Path<State>[] = [{ state: walk.start, values: [], sum: 0 }];
  const seen = new Set<string | undefined>([walk.keyOf(walk.start)]);
  let left = search.budget;
  let everReached = false;
  for (let pieces = 1; pieces <= within; pieces += 1) {
    const next = further(paths, search, left);
    if (next === undefined) return { status: "too-many", searched: pieces - 1 };
    left -= next.size;
    paths = [...next.values()];
    const there = paths.filter(({ state }) => walk.reached(state));
    everReached ||= there.length > 0;
    const first = walk.enough(pieces) ? firstOf(there) : undefined;
    if (first !== undefined) return { status: "found", values: first.values };
    const known = paths.every(({ state }) => {
      const key = walk.keyOf(state);
      return key !== undefined && seen.has(key);
    });
    if (known && !everReached) return { status: "closed" };
    for (const { state } of paths) seen.add(walk.keyOf(state));
  }
  return { status: "none" };
}
