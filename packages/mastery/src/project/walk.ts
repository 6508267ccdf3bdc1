import { compareSnapped } from "@whole-learner/psychometrics/numeric";

/** A series being made longer, one piece at a time: what the search tries. */
export interface Walk<State> {
  readonly start: State;
  readonly step: (state: State, value: number) => State;
  /** Whether the target is reached, so far as scores decide. */
  readonly reached: (state: State) => boolean;
  /** Whether so many further pieces are enough, whatever they show. */
  readonly enough: (pieces: number) => boolean;
  /** The same text for states with the same future; undefined where no two can be told to have it. */
  readonly keyOf: (state: State) => string | undefined;
}

/** What is searched. */
export interface Search<State> {
  readonly walk: Walk<State>;
  /** The values that a piece may have, lowest first. */
  readonly values: readonly [number, ...number[]];
  readonly within: number;
  /** How many states may be looked at. */
  readonly budget: number;
}

/** A way through: the values so far, oldest first. */
export interface Path<State> {
  readonly state: State;
  readonly values: readonly number[];
  readonly sum: number;
}

/** What a search came to: the first of the shortest ways; none of all ways within the bound; none ever; or more ways than it may try. */
export type SearchResult =
  | { readonly status: "found"; readonly values: readonly number[] }
  | { readonly status: "none" }
  | { readonly status: "closed" }
  | { readonly status: "too-many"; readonly searched: number; readonly fewest?: number };

/** Least sum first, then the smaller value in the earliest place. Of two paths of one length. */
export function comparePaths(a: Path<unknown>, b: Path<unknown>): number {
  const bySum = compareSnapped(a.sum, b.sum);
  if (bySum !== 0) return bySum;
  const at = a.values.findIndex((value, place) => value !== b.values[place]);
  return at === -1 ? 0 : (a.values[at] ?? 0) - (b.values[at] ?? 0);
}

/** A path with one more piece. */
const onward = <State>(
  { state, values, sum }: Path<State>,
  value: number,
  { step }: Walk<State>,
): Path<State> => ({
  state: step(state, value),
  values: [...values, value],
  sum: sum + value,
});

/**
 * Every path one piece longer; of those that come to the same state, only the first in order, since their futures are the same. Undefined
 * beyond the budget.
 */
export function further<State>(
  paths: readonly Path<State>[],
  { walk, values }: Pick<Search<State>, "walk" | "values">,
  budget: number,
): ReadonlyMap<string, Path<State>> | undefined {
  if (paths.length * values.length > budget) return undefined;
  const next = new Map<string, Path<State>>();
  for (const path of paths) {
    for (const value of values) {
      const longer = onward(path, value, walk);
      const key = walk.keyOf(longer.state) ?? JSON.stringify(longer.values);
      const known = next.get(key);
      if (known === undefined || comparePaths(longer, known) < 0) next.set(key, longer);
    }
  }
  return next;
}

/** The first of paths of one length. */
export const firstOf = <State>(paths: Iterable<Path<State>>): Path<State> | undefined => {
  let first: Path<State> | undefined;
  for (const path of paths) {
    if (first === undefined || comparePaths(path, first) < 0) first = path;
  }
  return first;
};
