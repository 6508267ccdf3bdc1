import { exactWeightedMean } from "@whole-learner/psychometrics/numeric";
import type { Scored } from "./method.ts";

/** sum(w s) / sum(w): both sums exact, their quotient rounded once, so that no order of the pieces changes a bit. */
export const weightedMeanOf = (pieces: readonly Scored[]): number =>
  exactWeightedMean(
    pieces.map(({ score }) => score),
    pieces.map(({ weight }) => weight),
  );
