/** A response: of which item, and which category. */
export interface Observation {
  readonly item: number;
  readonly category: number;
}

/** Persons with the same responses, counted together: they have the same posterior. */
export interface Patterns {
  /** The responses of all patterns, one after the other. */
  readonly items: Int32Array;
  readonly categories: Uint8Array;
  /** Where each pattern's begin, and the end. */
  readonly offsets: Int32Array;
  /** How many persons each pattern stands for. */
  readonly counts: Float64Array;
  /** The pattern of each person. */
  readonly ofPerson: Int32Array;
}

/** Persons' responses by pattern. Each person stands for one, or for as many as `counts` says. */
export function patternsOf(
  persons: Iterable<readonly Observation[]>,
  counts?: ArrayLike<number>,
): Patterns {
  const known = new Map<string, number>();
  const items: number[] = [];
  const categories: number[] = [];
  const offsets = [0];
  const totals: number[] = [];
  const ofPerson: number[] = [];
  for (const responses of persons) {
    const key = responses.map(({ item, category }) => `${item} ${category}`).join();
    let at = known.get(key);
    if (at === undefined) {
      at = totals.length;
      known.set(key, at);
      totals.push(0);
      for (const { item, category } of responses) {
        items.push(item);
        categories.push(category);
      }
      offsets.push(items.length);
    }
    totals[at] = (totals[at] as number) + (counts?.[ofPerson.length] ?? 1);
    ofPerson.push(at);
  }
  return {
    items: Int32Array.from(items),
    categories: Uint8Array.from(categories),
    offsets: Int32Array.from(offsets),
    counts: Float64Array.from(totals),
    ofPerson: Int32Array.from(ofPerson),
  };
}
