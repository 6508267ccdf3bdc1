import { exactMean } from "../numeric/exact-mean.ts";
import { ln } from "../numeric/ln.ts";
import { checkPredictions } from "./check-predictions.ts";
import type { Measure } from "./measure.ts";

/** The log loss, or why there is none: a prediction of 0 or 1 that did not come true is infinitely wrong, `at` says which (from 0). */
export type LogLoss =
  | Measure<"no-responses">
  | {
      readonly status: "not-computable";
      readonly reason: "impossible-outcome";
      readonly at: number;
    };

/**
 * The mean of -ln of the probability given to what happened: minus the log likelihood of a response, in nats. 0 is perfect; always saying 0.5
 * gives 0.693. No prediction is moved away from 0 or 1 to make it finite. Errors as {@link areaUnderCurve}.
 *
 * Source: Good, Rational decisions, Journal of the Royal Statistical Society B 14 (1952), 107-114.
 *
 * @example
 * ```ts
 * import { logLoss } from "@whole-learner/psychometrics/evaluation";
 * logLoss([1, 0], [1, 0]); // => { status: "computed", value: 0 }
 * logLoss([1, 1], [0.5, 0]); // => { status: "not-computable", reason: "impossible-outcome", at: 1 }
 * ```
 */
export function logLoss(outcomes: ArrayLike<number>, predictions: ArrayLike<number>): LogLoss {
  checkPredictions(outcomes, predictions);
  if (outcomes.length === 0) return { status: "not-computable", reason: "no-responses" };
  const losses = new Float64Array(outcomes.length);
  for (let at = 0; at < outcomes.length; at++) {
    const prediction = predictions[at] as number;
    const given = outcomes[at] === 1 ? prediction : 1 - prediction;
    if (given === 0) return { status: "not-computable", reason: "impossible-outcome", at };
    losses[at] = -ln(given);
  }
  return { status: "computed", value: exactMean(losses) + 0 };
}
