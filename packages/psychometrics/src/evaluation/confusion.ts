import { atLeast } from "../numeric/at-least.ts";
import { demandProportion } from "../numeric/demand.ts";
import { checkPredictions } from "./check-predictions.ts";
import { computed, type Measure, notComputable } from "./measure.ts";

/** How many responses were right and wrong, by whether the prediction reached the threshold. */
export interface Confusion {
  /** Predicted right, was right. */
  readonly truePositives: number;
  /** Predicted right, was wrong. */
  readonly falsePositives: number;
  /** Predicted wrong, was right. */
  readonly falseNegatives: number;
  /** Predicted wrong, was wrong. */
  readonly trueNegatives: number;
}

/** The prediction from which a response counts as predicted right, unless another is given. */
export const defaultThreshold = 0.5;

/**
 * Counts predictions against outcomes: a prediction that reaches the threshold says 1. Errors as {@link areaUnderCurve}, and where the threshold is outside 0 to 1.
 *
 * @example
 * ```ts
 * import { confusion } from "@whole-learner/psychometrics/evaluation";
 * confusion([1, 0, 1], [0.9, 0.5, 0.4]); // => { truePositives: 1, falsePositives: 1, falseNegatives: 1, trueNegatives: 0 }
 * ```
 */
export function confusion(
  outcomes: ArrayLike<number>,
  predictions: ArrayLike<number>,
  threshold: number = defaultThreshold,
): Confusion {
  checkPredictions(outcomes, predictions);
  demandProportion("threshold", threshold);
  const counts = [0, 0, 0, 0];
  for (let at = 0; at < outcomes.length; at++) {
    const said = atLeast(predictions[at] as number, threshold) ? 2 : 0;
    counts[said + (outcomes[at] as number)] = (counts[said + (outcomes[at] as number)] ?? 0) + 1;
  }
  const [trueNegatives = 0, falseNegatives = 0, falsePositives = 0, truePositives = 0] = counts;
  return { truePositives, falsePositives, falseNegatives, trueNegatives };
}

/**
 * The share of responses whose prediction was on the side of what happened. Compare it with the share of the commoner outcome, which needs no
 * model. Errors as {@link confusion}.
 *
 * @example
 * ```ts
 * import { predictionAccuracy } from "@whole-learner/psychometrics/evaluation";
 * predictionAccuracy([1, 0, 1, 1], [0.9, 0.5, 0.4, 0.8]); // => { status: "computed", value: 0.5 }
 * ```
 */
export function predictionAccuracy(
  outcomes: ArrayLike<number>,
  predictions: ArrayLike<number>,
  threshold: number = defaultThreshold,
): Measure<"no-responses"> {
  const { truePositives, trueNegatives } = confusion(outcomes, predictions, threshold);
  return outcomes.length === 0
    ? notComputable("no-responses")
    : computed((truePositives + trueNegatives) / outcomes.length);
}

/**
 * The harmonic mean of precision and recall: 2 tp / (2 tp + fp + fn). True negatives do not count. Not computable where nothing was right and
 * nothing predicted so. Errors: RangeError for a count that is no whole number from 0.
 *
 * Source: van Rijsbergen, Information retrieval (2nd edition, 1979), chapter 7 (as 1 - E).
 *
 * @example
 * ```ts
 * import { confusion, f1Score } from "@whole-learner/psychometrics/evaluation";
 * f1Score(confusion([1, 0, 1, 1], [0.9, 0.5, 0.4, 0.8])); // => { status: "computed", value: 0.6666666666666666 }
 * ```
 */
export function f1Score(counts: Confusion): Measure<"no-positives"> {
  demandCounts(counts);
  const { truePositives, falsePositives, falseNegatives } = counts;
  const all = 2 * truePositives + falsePositives + falseNegatives;
  return all === 0 ? notComputable("no-positives") : computed((2 * truePositives) / all);
}

/**
 * The correlation of predicted and real outcomes, both as 0 and 1 (phi). Not computable where all outcomes or all predictions are the same. Errors: RangeError for a count that is no
 * whole number from 0.
 *
 * Source: Matthews, Comparison of the predicted and observed secondary structure of T4 phage lysozyme, Biochimica et Biophysica Acta 405
 * (1975), 442-451.
 *
 * @example
 * ```ts
 * import { confusion, matthewsCorrelation } from "@whole-learner/psychometrics/evaluation";
 * matthewsCorrelation(confusion([1, 0, 1, 0], [0.9, 0.2, 0.8, 0.1])); // => { status: "computed", value: 1 }
 * ```
 */
export function matthewsCorrelation(counts: Confusion): Measure<"no-variation"> {
  demandCounts(counts);
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts;
  const said = (truePositives + falsePositives) * (falseNegatives + trueNegatives);
  const was = (truePositives + falseNegatives) * (falsePositives + trueNegatives);
  return said === 0 || was === 0
    ? notComputable("no-variation")
    : computed(
        (truePositives * trueNegatives - falsePositives * falseNegatives) /
          (Math.sqrt(said) * Math.sqrt(was)),
      );
}

function demandCounts(counts: Confusion): void {
  for (const [name, count] of Object.entries(counts)) {
    if (!(Number.isSafeInteger(count) && count >= 0)) {
      throw new RangeError(`${name}: ${count} is no whole number from 0`);
    }
  }
}
