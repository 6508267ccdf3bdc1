import { exactMean } from "../numeric/exact-mean.ts";
import { checkPredictions } from "./check-predictions.ts";
import { computed, type Measure, notComputable } from "./measure.ts";

function meanOver(
  outcomes: ArrayLike<number>,
  predictions: ArrayLike<number>,
  error: (difference: number) => number,
): Measure<"no-responses"> {
  checkPredictions(outcomes, predictions);
  if (outcomes.length === 0) return notComputable("no-responses");
  const errors = Float64Array.from({ length: outcomes.length }, (_, at) =>
    error((outcomes[at] as number) - (predictions[at] as number)),
  );
  return computed(exactMean(errors));
}

/**
 * The Brier score: the mean squared difference of outcome (0 or 1) and prediction. 0 is perfect; always saying 0.5 gives 0.25. Errors as
 * {@link areaUnderCurve}.
 *
 * Source: Brier, Verification of forecasts expressed in terms of probability, Monthly Weather Review 78 (1950), 1-3 (one category).
 *
 * @example
 * ```ts
 * import { brierScore } from "@whole-learner/psychometrics/evaluation";
 * brierScore([1, 0], [0.75, 0.25]); // => { status: "computed", value: 0.0625 }
 * brierScore([], []); // => { status: "not-computable", reason: "no-responses" }
 * ```
 */
export const brierScore = (
  outcomes: ArrayLike<number>,
  predictions: ArrayLike<number>,
): Measure<"no-responses"> => meanOver(outcomes, predictions, (error) => error * error);

/**
 * The root of the mean squared difference of outcome (0 or 1) and prediction: the root of the {@link brierScore}, as tracing models report it.
 * Errors as {@link areaUnderCurve}.
 *
 * @example
 * ```ts
 * import { rootMeanSquaredError } from "@whole-learner/psychometrics/evaluation";
 * rootMeanSquaredError([1, 0], [0.75, 0.25]); // => { status: "computed", value: 0.25 }
 * ```
 */
export function rootMeanSquaredError(
  outcomes: ArrayLike<number>,
  predictions: ArrayLike<number>,
): Measure<"no-responses"> {
  const brier = brierScore(outcomes, predictions);
  return brier.status === "computed" ? computed(Math.sqrt(brier.value)) : brier;
}

/**
 * The mean difference of outcome (0 or 1) and prediction without its sign. It rewards predictions of 0 and 1 however uncertain the outcome, so
 * choose no model by it. Errors as {@link areaUnderCurve}.
 *
 * @example
 * ```ts
 * import { meanAbsoluteError } from "@whole-learner/psychometrics/evaluation";
 * meanAbsoluteError([1, 0], [0.75, 0.25]); // => { status: "computed", value: 0.25 }
 * ```
 */
export const meanAbsoluteError = (
  outcomes: ArrayLike<number>,
  predictions: ArrayLike<number>,
): Measure<"no-responses"> => meanOver(outcomes, predictions, Math.abs);

/**
 * The share of the outcomes' variance that predictions take away: 1 - sum (y - p)² / sum (y - mean)². Below 0 where the mean would predict
 * better. Not computable where all were right or all wrong. Errors as {@link areaUnderCurve}.
 *
 * Source: Efron, Regression and ANOVA with zero-one data, Journal of the American Statistical Association 73 (1978), 113-121.
 *
 * @example
 * ```ts
 * import { explainedVariance } from "@whole-learner/psychometrics/evaluation";
 * explainedVariance([1, 0], [0.75, 0.25]); // => { status: "computed", value: 0.75 }
 * ```
 */
export function explainedVariance(
  outcomes: ArrayLike<number>,
  predictions: ArrayLike<number>,
): Measure<"one-outcome-only"> {
  const brier = brierScore(outcomes, predictions);
  if (brier.status !== "computed") return notComputable("one-outcome-only");
  const share = exactMean(outcomes);
  const variance = share * (1 - share);
  return variance === 0 ? notComputable("one-outcome-only") : computed(1 - brier.value / variance);
}
