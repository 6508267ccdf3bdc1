import type { Drawn, DrawState } from "./draw-state.ts";
import { drawWord } from "./draw-word.ts";

/**
 * A whole number from 0 up to but not `bound`, all equally likely: words that would favour some are drawn again. The bound is a whole number from
 * 1 to 2^32; for any other the value is NaN.
 *
 * Source: pcg-random.org, `pcg32_boundedrand_r`.
 *
 * @example
 * ```ts
 * import { drawBelow, seedDraws } from "@whole-learner/psychometrics";
 * drawBelow(seedDraws(42, 54), 6).value; // => 3
 * ```
 */
export function drawBelow(state: DrawState, bound: number): Drawn<number> {
  if (!Number.isInteger(bound) || bound < 1 || bound > 4_294_967_296) {
    return { value: Number.NaN, state };
  }
  const threshold = 4_294_967_296 % bound;
  let drawn = drawWord(state);
  while (drawn.value < threshold) drawn = drawWord(drawn.state);
  return { value: drawn.value % bound, state: drawn.state };
}
