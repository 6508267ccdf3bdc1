import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import { addScore, noScores, powerCoefficients } from "./power-curve.ts";

/** The curve s = a x^b through a series. */
export interface PowerLawFit {
  /** What the curve is at the first piece. */
  readonly a: number;
  /** How it rises: above 0 it does, below 0 it falls. */
  readonly b: number;
}

/**
 * The curve that the method `power-law` reads: least squares of ln s on ln x, x the place 1 to n. Undefined for an empty series and where a
 * score is zero or below, which has no logarithm.
 *
 * @example
 * ```ts
 * import { powerLawFit } from "@whole-learner/mastery";
 * powerLawFit([1, 4]); // => { a: 1, b: 2 }
 * powerLawFit([3, 0, 3]); // => undefined
 * ```
 */
export function powerLawFit(scores: readonly number[]): PowerLawFit | undefined {
  if (scores.length === 0 || scores.some((score) => compareSnapped(score, 0) <= 0))
    return undefined;
  return powerCoefficients(scores.reduce(addScore, noScores));
}
