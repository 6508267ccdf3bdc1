import { type LocalLevelTrace, statesOf } from "./filter-local-level.ts";
import type { LocalLevelParameters } from "./local-level-parameters.ts";
import { type DatedRating, elapsed } from "./update-local-level.ts";

/**
 * The level at each rating from all ratings, later ones too: how growth looks from today. Errors as in {@link updateLocalLevel}.
 *
 * Source: Rauch, Tung and Striebel, AIAA Journal 3 (1965), 1445-1450.
 *
 * @param ratings - oldest first
 *
 * @example
 * ```ts
 * import { smoothLocalLevel } from "@whole-learner/psychometrics";
 * const parameters = { drift: 0, error: 1, prior: { mean: 2, variance: 1 } };
 * // Without drift the level is one: all ratings speak of it alike.
 * smoothLocalLevel(parameters, [{ at: 0, rating: 3 }, { at: 9, rating: 4 }]).mean; // => [3, 3]
 * ```
 */
export function smoothLocalLevel(
  parameters: LocalLevelParameters,
  ratings: readonly DatedRating[],
): LocalLevelTrace {
  const states = statesOf(parameters, ratings);
  const mean = states.map((state) => state.mean);
  const variance = states.map((state) => state.variance);
  for (let i = states.length - 2; i >= 0; i--) {
    const state = states[i] as (typeof states)[number];
    const dated = ratings[i + 1] as DatedRating;
    const predicted = state.variance + parameters.drift * elapsed(state, dated.at);
    // A level that neither drifts nor is in doubt by anything that doubles hold is the later one.
    const gain = predicted > 0 ? state.variance / predicted : 1;
    mean[i] = state.mean + gain * ((mean[i + 1] as number) - state.mean);
    variance[i] = state.variance + gain * gain * ((variance[i + 1] as number) - predicted);
  }
  return { mean, variance, logLikelihood: states.at(-1)?.logLikelihood ?? 0 };
}
