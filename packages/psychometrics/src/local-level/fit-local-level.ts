import { exp } from "../numeric/exp.ts";
import { inverseSymmetric } from "../numeric/inverse-symmetric.ts";
import { ln } from "../numeric/ln.ts";
import { type Curve, maximise, type Maximum } from "../numeric/maximise.ts";
import { statesOf } from "./filter-local-level.ts";
import { demandLocalLevel, type LocalLevelParameters } from "./local-level-parameters.ts";
import { localLevelSlopes } from "./local-level-slopes.ts";
import type { DatedRating } from "./update-local-level.ts";

/** Parameters that were estimated, and how well. */
export interface LocalLevelFit {
  /** `not-converged`: the likelihood was still rising, and the parameters are where it stood. */
  readonly status: "converged" | "not-converged";
  readonly parameters: LocalLevelParameters;
  /** Of drift and error, from the expected information; undefined where one has run to its end (no drift to be seen). */
  readonly standardErrors: { readonly drift: number; readonly error: number } | undefined;
  readonly logLikelihood: number;
  /** Akaike's and the Bayesian criterion for two parameters; the latter counts ratings. */
  readonly aic: number;
  readonly bic: number;
  readonly iterations: number;
  /** Series and ratings that were used. */
  readonly series: number;
  readonly ratings: number;
}

/** Too few ratings to tell drift from error. */
export interface TooFewRatings {
  readonly status: "not-computable";
  readonly reason: "too-few-ratings";
  readonly have: number;
  readonly need: number;
}

/** The ratios of drift to error from which the climb begins. */
const starts = [0.001, 0.03, 1] as const;

/** Below this part of the error a drift is none. */
const noDrift = 1e-6;

/**
 * Drift q and error r by maximum likelihood from the ratings of many learners, each a series of its own, with the prior held. Fisher scoring in
 * ln q and ln r from three starts; the highest top is taken. Where ratings show no drift, q goes towards 0 and has no standard error.
 *
 * Errors: RangeError where parameters or ratings are none (see {@link updateLocalLevel}), or the start's error is so far from any that fits that no likelihood is
 * found.
 *
 * Source: Harvey, Forecasting, Structural Time Series Models and the Kalman Filter (1989), 3.4 and 4.5.
 *
 * @param series - the ratings of each learner, oldest first
 * @param start - its prior is held, its error is where the climb begins
 *
 * @example
 * ```ts
 * import { defaultLocalLevel, fitLocalLevel } from "@whole-learner/psychometrics";
 * fitLocalLevel([[{ at: 0, rating: 3 }]], defaultLocalLevel);
 * // => { status: "not-computable", reason: "too-few-ratings", have: 1, need: 3 }
 * ```
 */
export function fitLocalLevel(
  series: readonly (readonly DatedRating[])[],
  start: LocalLevelParameters,
): LocalLevelFit | TooFewRatings {
  demandLocalLevel(start);
  const ratings = series.flat().filter(({ rating }) => rating !== null).length;
  if (ratings < 3) {
    return { status: "not-computable", reason: "too-few-ratings", have: ratings, need: 3 };
  }
  // What no level can be told from is refused before parameters are tried.
  for (const one of series) statesOf(start, one);
  const curve = (at: readonly number[]): Curve => curveOf(series, parametersAt(start, at));
  const tops = starts.map((ratio) =>
    maximise([ln(ratio * start.error), ln(start.error)], curve, {
      longestStep: 2,
      iterations: 200,
    }),
  );
  const top = tops.reduce((best, other) => (other.curve.value > best.curve.value ? other : best));
  const logLikelihood = top.curve.value;
  if (!Number.isFinite(logLikelihood))
    throw new RangeError(`error: from ${start.error} there is no way to climb`);
  return {
    status: top.status,
    parameters: parametersAt(start, top.at),
    standardErrors: errorsOf(top),
    logLikelihood,
    aic: 4 - 2 * logLikelihood,
    bic: 2 * ln(ratings) - 2 * logLikelihood,
    iterations: top.iterations,
    series: series.length,
    ratings,
  };
}

const parametersAt = (
  { prior }: LocalLevelParameters,
  [drift, error]: readonly number[],
): LocalLevelParameters => ({ drift: exp(drift as number), error: exp(error as number), prior });

function curveOf(
  series: readonly (readonly DatedRating[])[],
  parameters: LocalLevelParameters,
): Curve {
  // A step may have gone where an exponential overflows or vanishes: lower than anything.
  if (!(parameters.error > 0 && parameters.error + parameters.drift < Number.POSITIVE_INFINITY)) {
    return {
      value: Number.NEGATIVE_INFINITY,
      gradient: [0, 0],
      information: [
        [1, 0],
        [0, 1],
      ],
    };
  }
  let value = 0;
  const g: [number, number] = [0, 0];
  const i: [number, number, number] = [0, 0, 0];
  for (const ratings of series) {
    const one = localLevelSlopes(parameters, ratings);
    value += one.logLikelihood;
    for (const at of [0, 1] as const) g[at] += one.gradient[at];
    for (const at of [0, 1, 2] as const) i[at] += one.information[at];
  }
  return {
    value,
    gradient: g,
    information: [
      [i[0], i[1]],
      [i[1], i[2]],
    ],
  };
}

/** By the delta method: the error of q is q times that of ln q. */
function errorsOf({ at, curve }: Maximum): LocalLevelFit["standardErrors"] {
  const [drift, error] = at.map(exp) as [number, number];
  const covariance = inverseSymmetric(curve.information);
  if (covariance === undefined || drift < noDrift * error) return undefined;
  const [ofDrift, ofError] = covariance.map((row, i) => Math.sqrt(row[i] as number)) as [
    number,
    number,
  ];
  return { drift: drift * ofDrift, error: error * ofError };
}
