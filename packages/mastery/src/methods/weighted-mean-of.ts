import { collectSum, exactWeightedMean, totalOf } from "@whole-learner/psychometrics/numeric";
import type { Scored } from "./method.ts";

const weightsOf = (pieces: readonly Scored[]): readonly number[] =>
  pieces.map(({ weight }) => weight);

/** sum(w s) / sum(w): both sums exact, their quotient rounded once, so that no order of the pieces changes a bit. */
export const weightedMeanOf = (pieces: readonly Scored[]): number =>
  exactWeightedMean(
    pieces.map(({ score }) => score),
    weightsOf(pieces),
  );

/** What each piece is of the weighted mean of them: w / sum(w). */
export function weightShares(pieces: readonly Scored[]): readonly number[] {
  const total = totalOf(collectSum(weightsOf(pieces)));
  return pieces.map(({ weight }) => weight / total);
}
