import { checkPredictions } from "./check-predictions.ts";
import { computed, type Measure, notComputable } from "./measure.ts";

/**
 * The area under the ROC curve: how often a response that was right had a higher prediction than one that was wrong, of all such pairs; pairs
 * with equal predictions count half. Only the order of the predictions counts. Outcomes are 0 or 1. Not computable where all were right or all
 * wrong. Errors: RangeError where lengths differ, for outcomes other than 0 and 1 and for predictions outside 0 to 1.
 *
 * Source: Hanley and McNeil, The meaning and use of the area under a ROC curve, Radiology 143 (1982), 29-36 (the Mann-Whitney form).
 *
 * @example
 * ```ts
 * import { areaUnderCurve } from "@whole-learner/psychometrics/evaluation";
 * areaUnderCurve([1, 0, 1, 0], [0.9, 0.4, 0.4, 0.1]); // => { status: "computed", value: 0.875 }
 * areaUnderCurve([1, 1], [0.9, 0.4]); // => { status: "not-computable", reason: "one-outcome-only" }
 * ```
 */
export function areaUnderCurve(
  outcomes: ArrayLike<number>,
  predictions: ArrayLike<number>,
): Measure<"one-outcome-only"> {
  checkPredictions(outcomes, predictions);
  const order = Array.from({ length: outcomes.length }, (_, at) => at).sort(
    (a, b) => (predictions[a] as number) - (predictions[b] as number),
  );
  let wrong = 0;
  let right = 0;
  // Twice the pairs won, so that halves are whole and the count is exact.
  let won = 0;
  for (let from = 0; from < order.length; ) {
    const prediction = predictions[order[from] as number];
    const below = wrong;
    let to = from;
    let rightHere = 0;
    for (; to < order.length && predictions[order[to] as number] === prediction; to++) {
      if (outcomes[order[to] as number] === 1) rightHere += 1;
      else wrong += 1;
    }
    won += rightHere * (below + wrong);
    right += rightHere;
    from = to;
  }
  return right === 0 || wrong === 0
    ? notComputable("one-outcome-only")
    : computed(won / (2 * right * wrong));
}
