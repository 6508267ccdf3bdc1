import type { LocalLevelParameters } from "./local-level-parameters.ts";
import {
  type DatedRating,
  type LocalLevelState,
  startLocalLevel,
  updateLocalLevel,
} from "./update-local-level.ts";

/** The level at each rating, with its spread; lists have an entry for each rating. */
export interface LocalLevelTrace {
  readonly mean: readonly number[];
  readonly variance: readonly number[];
  readonly logLikelihood: number;
}

/**
 * The level at each rating from the ratings up to it: what was known then. It takes the numbers of levels as evenly spaced and errors as normal;
 * use it to draw how a learner has grown, not to decide about mastery. Errors as in {@link updateLocalLevel}.
 *
 * Source: Durbin and Koopman, Time Series Analysis by State Space Methods (2nd edition), 2.2.
 *
 * @param ratings - oldest first
 *
 * @example
 * ```ts
 * import { filterLocalLevel } from "@whole-learner/psychometrics";
 * const parameters = { drift: 0, error: 1, prior: { mean: 2, variance: 1 } };
 * filterLocalLevel(parameters, [{ at: 0, rating: 3 }, { at: 9, rating: null }]).mean; // => [2.5, 2.5]
 * ```
 */
export function filterLocalLevel(
  parameters: LocalLevelParameters,
  ratings: readonly DatedRating[],
): LocalLevelTrace {
  const states = statesOf(parameters, ratings);
  return {
    mean: states.map(({ mean }) => mean),
    variance: states.map(({ variance }) => variance),
    logLikelihood: states.at(-1)?.logLikelihood ?? 0,
  };
}

/** The state after each rating. */
export function statesOf(
  parameters: LocalLevelParameters,
  ratings: readonly DatedRating[],
): readonly LocalLevelState[] {
  let state = startLocalLevel(parameters);
  return ratings.map((rating) => {
    state = updateLocalLevel(parameters, state, rating);
    return state;
  });
}
