import { exp } from "../numeric/exp.ts";
import type { Quadrature } from "../numeric/gauss-hermite.ts";
import { ln } from "../numeric/ln.ts";
import { logistic } from "../numeric/logistic.ts";
import { logSumExp } from "../numeric/log-sum-exp.ts";
import type { Curve } from "../numeric/maximise.ts";
import { type DesignRow, lnOutcome, oddsOf, zeroMatrix } from "./logistic-design.ts";

/** One learner's part of the marginal log-likelihood, and mean and variance of the standardised ability given the answers. */
export interface LearnerMoments extends Curve {
  readonly mean: number;
  readonly variance: number;
}

/** Places around the learner's own peak, with the probability of each given the answers; the logarithm of their sum is the learner's likelihood. */
export function learnerCurve(
  rows: readonly DesignRow[],
  at: readonly number[],
  quadrature: Quadrature,
): LearnerMoments {
  const size = at.length;
  const spread = at[size - 1] as number;
  const fixed = rows.map((row) => oddsOf(row, at));
  const { peak, width } = peakOf(rows, fixed, spread);
  const places = quadrature.nodes.map((node) => peak + node * width);
  const logs = places.map((z, k) => {
    const node = quadrature.nodes[k] as number;
    const weight = ln(quadrature.weights[k] as number) + (node * node - z * z) / 2 + ln(width);
    return rows.reduce(
      (sum, row, i) => sum + lnOutcome((fixed[i] as number) + spread * z, row.outcome),
      weight,
    );
  });
  const value = logSumExp(logs);
  const gradient = Array<number>(size).fill(0);
  const information = zeroMatrix(size);
  let mean = 0;
  let square = 0;
  for (const [k, z] of places.entries()) {
    const share = exp((logs[k] as number) - value);
    mean += share * z;
    square += share * z * z;
    const slope = Array<number>(size).fill(0);
    for (const [i, row] of rows.entries()) {
      const p = logistic((fixed[i] as number) + spread * z);
      const terms = [...row.terms, [size - 1, z] as const];
      for (const [a, one] of terms) {
        slope[a] = (slope[a] as number) + one * (row.outcome - p);
        const line = information[a] as number[];
        for (const [b, other] of terms) {
          line[b] = (line[b] as number) + share * one * other * p * (1 - p);
        }
      }
    }
    // What is not known of the ability takes from the information: the variance of the slope.
    for (let a = 0; a < size; a += 1) {
      gradient[a] = (gradient[a] as number) + share * (slope[a] as number);
      const line = information[a] as number[];
      for (let b = 0; b < size; b += 1) {
        line[b] = (line[b] as number) - share * (slope[a] as number) * (slope[b] as number);
      }
    }
  }
  for (let a = 0; a < size; a += 1) {
    const line = information[a] as number[];
    for (let b = 0; b < size; b += 1) {
      line[b] = (line[b] as number) + (gradient[a] as number) * (gradient[b] as number);
    }
  }
  return { value, gradient, information, mean, variance: Math.max(0, square - mean * mean) };
}

/** Where the standardised ability is likeliest, and the standard deviation of the normal curve through that top. The logarithm is concave: Newton finds it. */
function peakOf(
  rows: readonly DesignRow[],
  fixed: readonly number[],
  spread: number,
): { readonly peak: number; readonly width: number } {
  let peak = 0;
  let curve = 1;
  for (let step = 0; step < 50; step += 1) {
    let slope = -peak;
    curve = 1;
    for (const [i, row] of rows.entries()) {
      const p = logistic((fixed[i] as number) + spread * peak);
      slope += spread * (row.outcome - p);
      curve += spread * spread * p * (1 - p);
    }
    const move = Math.max(-1, Math.min(1, slope / curve));
    if (Math.abs(move) < 1e-10) break;
    peak += move;
  }
  return { peak, width: 1 / Math.sqrt(curve) };
}
