import type { Drawn, DrawState } from "./draw-state.ts";
import { drawBelow } from "./draw-below.ts";

/**
 * One of the items, each equally likely. An empty list does not compile: there is nothing to pick.
 *
 * @example
 * ```ts
 * import { pick, seedDraws } from "@whole-learner/psychometrics";
 * pick(seedDraws(7), ["home", "school", "work"]).value; // => "home"
 * ```
 */
export function pick<T>(state: DrawState, items: readonly [T, ...T[]]): Drawn<T> {
  const drawn = drawBelow(state, items.length);
  return { value: items[drawn.value] as T, state: drawn.state };
}
