import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import { firstOf, further, type Path, type Search, type SearchResult, type Walk } from "./walk.ts";

/** The state after so many pieces of one value. */
export function after<State>(
  { step }: Walk<State>,
  state: State,
  value: number,
  pieces: number,
): State {
  let last = state;
  for (let i = 0; i < pieces; i += 1) last = step(last, value);
  return last;
}

/** The fewest pieces of one value that lead there, up to a bound. */
export function fewestOf<State>(
  walk: Walk<State>,
  value: number,
  within: number,
): number | undefined {
  let { start: state } = walk;
  for (let pieces = 1; pieces <= within; pieces += 1) {
    state = walk.step(state, value);
    if (walk.reached(state) && walk.enough(pieces)) return pieces;
  }
  return undefined;
}

/** A sum that is enough: the highest in every place, then each place in turn lowered as far as the target allows. */
function enoughSum<State>({ walk, values }: Search<State>, pieces: number): number {
  const highest = values.at(-1) ?? values[0];
  const way = Array.from({ length: pieces }, () => highest);
  for (let place = 0; place < pieces; place += 1) {
    way[place] =
      values.find((value) =>
        walk.reached(
          way.reduce(
            (state, other, at) => walk.step(state, at === place ? value : other),
            walk.start,
          ),
        ),
      ) ?? highest;
  }
  return way.reduce((sum, value) => sum + value, 0);
}

/**
 * The same for methods of which a higher piece never lowers the result: what the highest everywhere does not reach, nothing does, so the
 * length is known at once, and a way is left where even the highest from there on would not lead to the target.
 */
export function searchRising<State>(search: Search<State>): SearchResult {
  const { walk, values, within } = search;
  const highest = values.at(-1) ?? values[0];
  const fewest = fewestOf(walk, highest, within);
  if (fewest === undefined) return { status: "none" };
  const bound = enoughSum(search, fewest);
  let paths: readonly Path<State>[] = [{ state: walk.start, values: [], sum: 0 }];
  let left = search.budget;
  for (let pieces = 1; pieces <= fewest; pieces += 1) {
    const rest = fewest - pieces;
    const next = further(paths, search, left);
    if (next === undefined) return { status: "too-many", searched: fewest - 1, fewest };
    left -= next.size;
    paths = [...next.values()].filter(
      ({ state, sum }) =>
        compareSnapped(sum + rest * values[0], bound) <= 0 &&
        walk.reached(after(walk, state, highest, rest)),
    );
  }
  return { status: "found", values: firstOf(paths)?.values ?? [] };
}
