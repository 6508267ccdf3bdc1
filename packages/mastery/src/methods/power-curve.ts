import { exp, ln } from "@whole-learner/psychometrics/numeric";
import { addPoint, type LineSums, lineThrough, noPoints } from "./line-fit.ts";

/** What is kept of scores above 0, oldest first, to draw the power curve through them. */
export interface PowerSums {
  /** Sums over ln i and ln s, i = 1, 2, ... the places of the scores. */
  readonly line: LineSums;
  readonly first: number;
  /** Whether all scores so far are the same to the bit. */
  readonly same: boolean;
}

export const noScores: PowerSums = { line: noPoints, first: 0, same: true };

export const addScore = ({ line, first, same }: PowerSums, score: number): PowerSums => ({
  line: addPoint(line, ln(line.count + 1), ln(score)),
  first: line.count === 0 ? score : first,
  same: line.count === 0 || (same && score === first),
});

/** The curve's coefficients. In this order of operations: b = the slope of {@link lineThrough} over (ln i, ln s); a = exp(mean ln s - b mean ln i). */
export function powerCoefficients({ line, first, same }: PowerSums): {
  readonly a: number;
  readonly b: number;
} {
  if (same) return { a: first, b: 0 };
  const { slope: b, meanX, meanY } = lineThrough(line);
  return { a: exp(meanY - b * meanX), b };
}

/**
 * The power curve of least squares on logarithms, s = a x^b, as a function of x. In this order of operations: exp(mean ln s + b (ln x - mean ln i)), which
 * is a x^b with one exponential instead of two, and nothing large taken from something large. Scores that are all the same (as one alone is) are that score
 * everywhere, to the bit.
 */
export function powerCurve({ line, first, same }: PowerSums): (x: number) => number {
  if (same) return () => first;
  const { slope, meanX, meanY } = lineThrough(line);
  return (x) => exp(meanY + slope * (ln(x) - meanX));
}
