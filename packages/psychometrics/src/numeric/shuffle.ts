import type { Drawn, DrawState } from "./draw-state.ts";
import { drawBelow } from "./draw-below.ts";

/**
 * The same items in an order drawn by chance, every order equally likely; the list given stays as it is.
 *
 * Source: Durstenfeld, Algorithm 235, Communications of the ACM 7 (1964), 420 (Fisher and Yates's shuffle), from the end as in PCG's demo.
 *
 * @example
 * ```ts
 * import { seedDraws, shuffle } from "@whole-learner/psychometrics";
 * shuffle(seedDraws(7), ["ana", "bo", "cy", "di"]).value; // => ["ana", "cy", "di", "bo"]
 * ```
 */
export function shuffle<T>(state: DrawState, items: readonly T[]): Drawn<readonly T[]> {
  const order = [...items];
  let next = state;
  for (let count = order.length; count > 1; count--) {
    const chosen = drawBelow(next, count);
    next = chosen.state;
    const item = order[chosen.value] as T;
    order[chosen.value] = order[count - 1] as T;
    order[count - 1] = item;
  }
  return { value: order, state: next };
}
