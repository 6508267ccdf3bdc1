import type { Drawn, DrawState } from "./draw-state.ts";
import { drawWord } from "./draw-word.ts";

/**
 * A number from 0 up to but not 1: one of the 2^53 multiples of 2^-53, all equally likely. Takes two words.
 *
 * Source of the layout: Matsumoto and Nishimura, `genrand_res53` of mt19937ar.c.
 *
 * @example
 * ```ts
 * import { drawUniform, seedDraws } from "@whole-learner/psychometrics";
 * drawUniform(seedDraws(42, 54)).value; // => 0.6303102186438938
 * ```
 */
export function drawUniform(state: DrawState): Drawn<number> {
  const upper = drawWord(state);
  const lower = drawWord(upper.state);
  const value = ((upper.value >>> 5) * 67_108_864 + (lower.value >>> 6)) / 9_007_199_254_740_992;
  return { value, state: lower.state };
}
