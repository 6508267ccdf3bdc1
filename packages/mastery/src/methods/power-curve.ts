import { exp, ln, pow } from "@whole-learner/psychometrics/numeric";
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

/**
 * The power curve of least squares on logarithms: s = a x^b, as a function of x. In this order of operations: b = the slope of
 * {@link lineThrough} over (ln i, ln s); a = exp(mean ln s - b mean ln i); a times pow(x, b). Scores that are all the same (as one alone is) are
 * that score everywhere, to the bit.
 */
export function powerCurve({ line, first, same }: PowerSums): (x: number) => number {
  if (same) return () => first;
  const { slope: b, meanX, meanY } = lineThrough(line);
  const a = exp(meanY - b * meanX);
  return (x) => a * pow(x, b);
}
