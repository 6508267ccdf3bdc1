import { exp } from "../numeric/exp.ts";
import { covarianceBySlopes } from "../numeric/covariance-by-slopes.ts";
import { normalQuantile } from "../numeric/normal-quantile.ts";
import { type ExpectedLevels, expectedLevels } from "./expected-levels.ts";
import type { LevelRatesFit } from "./fit-level-rates.ts";
import type { LevelEvidence } from "./level-event.ts";
import { levelModel } from "./level-model.ts";
import { type LevelRateName, ofRates, rateSlope } from "./level-rates.ts";
import { poweredLearners } from "./powered-learners.ts";

/** How far an estimate can be trusted. */
export interface LevelRateInterval {
  readonly rate: LevelRateName;
  readonly estimate: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
}

/** An interval for each estimated number, or why there are none. */
export type LevelRateIntervals =
  | { readonly status: "computed"; readonly intervals: readonly LevelRateInterval[] }
  | {
      readonly status: "not-computable";
      /** `at-bound`: an estimate is at the end of its bounds, where no curvature says how sure it is. `no-curvature`: the likelihood has no top there. */
      readonly reason: "at-bound" | "no-curvature";
    };

/**
 * Standard errors and intervals of fitted rates from the curvature of the likelihood (Wald, on logarithms, so that an interval stays above 0). The slope is exact
 * (Fisher's identity), its change is taken between 1e-4 above and below.
 *
 * Errors: RangeError as {@link fitLevelRates}, and for a level outside 0 to 1.
 *
 * Source: Louis, Journal of the Royal Statistical Society B 44 (1982), 226-233.
 *
 * @param learners - the performances that were fitted
 * @param fit - what {@link fitLevelRates} said of them
 * @param level - how much an interval is to cover; 0.95
 *
 * @example
 * ```ts
 * import { fitLevelRates, levelRateIntervals } from "@whole-learner/psychometrics";
 * const learners = [[0, 0, 1, 1], [0, 1, 1, 2], [1, 1, 2, 2]];
 * const fit = fitLevelRates(learners, 3, { estimate: ["up"], start: { down: 0 } });
 * "rates" in fit ? levelRateIntervals(learners, fit).status : fit.status; // => "not-computable"
 * ```
 */
export function levelRateIntervals(
  learners: readonly (readonly LevelEvidence[])[],
  fit: LevelRatesFit,
  level: number = 0.95,
): LevelRateIntervals {
  const { status, levels, rates, raters, estimated, atBound } = fit;
  if (!(level > 0 && level < 1)) throw new RangeError(`level is ${level}: it is between 0 and 1`);
  if (status !== "converged") return { status: "not-computable", reason: "no-curvature" };
  if (atBound.length > 0) return { status: "not-computable", reason: "at-bound" };
  const events = poweredLearners(levelModel(ofRates(levels, rates, raters)), learners);
  const covariance = covarianceBySlopes(estimated.length, (at, by) => {
    const name = estimated[at] as LevelRateName;
    const moved = { ...rates, [name]: rates[name] * exp(by) };
    // Ratings that were fitted are possible under numbers next to the fitted ones.
    const counts = expectedLevels(ofRates(levels, moved, raters), events) as ExpectedLevels;
    return estimated.map((one) => rateSlope(counts, one, moved));
  });
  if (covariance === undefined) return { status: "not-computable", reason: "no-curvature" };
  const z = normalQuantile((1 + level) / 2);
  return {
    status: "computed",
    intervals: estimated.map((rate, at) => {
      const estimate = rates[rate];
      const error = Math.sqrt(covariance[at]?.[at] as number);
      return {
        rate,
        estimate,
        standardError: estimate * error,
        lower: estimate * exp(-z * error),
        upper: estimate * exp(z * error),
      };
    }),
  };
}
