import { exp } from "../numeric/exp.ts";
import type { Quadrature } from "../numeric/gauss-hermite.ts";
import { ln } from "../numeric/ln.ts";
import { logistic } from "../numeric/logistic.ts";
import { logSumExp } from "../numeric/log-sum-exp.ts";
import type { Curve } from "../numeric/maximise.ts";
import { type DesignRow, lnOutcome, oddsOf } from "./logistic-design.ts";

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
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  const slope = new Float64Array(size);
  // The ability's term stands behind the row's own.
  const terms = rows.map((row) => ({
    outcome: row.outcome,
    coefficients: Int32Array.from([...row.terms.map(([coefficient]) => coefficient), size - 1]),
    values: Float64Array.from([...row.terms.map(([, counted]) => counted), 0]),
  }));
  let mean = 0;
  let square = 0;
  for (let k = 0; k < places.length; k += 1) {
    const z = places[k] as number;
    const share = exp((logs[k] as number) - value);
    mean += share * z;
    square += share * z * z;
    slope.fill(0);
    for (let i = 0; i < terms.length; i += 1) {
      const { outcome, coefficients, values } = terms[i] as (typeof terms)[number];
      values[values.length - 1] = z;
      const p = logistic((fixed[i] as number) + spread * z);
      for (let one = 0; one < values.length; one += 1) {
        const a = coefficients[one] as number;
        const counted = values[one] as number;
        slope[a] = (slope[a] as number) + counted * (outcome - p);
        for (let other = 0; other < values.length; other += 1) {
          const cell = a * size + (coefficients[other] as number);
          information[cell] =
            (information[cell] as number) +
            share * counted * (values[other] as number) * p * (1 - p);
        }
      }
    }
    // What is not known of the ability takes from the information: the variance of the slope.
    for (let a = 0; a < size; a += 1) {
      gradient[a] = (gradient[a] as number) + share * (slope[a] as number);
      for (let b = 0; b < size; b += 1) {
        information[a * size + b] =
          (information[a * size + b] as number) -
          share * (slope[a] as number) * (slope[b] as number);
      }
    }
  }
  return {
    value,
    gradient: Array.from(gradient),
    information: Array.from(gradient, (own, a) =>
      Array.from(gradient, (other, b) => (information[a * size + b] as number) + own * other),
    ),
    mean,
    variance: Math.max(0, square - mean * mean),
  };
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
    for (let i = 0; i < rows.length; i += 1) {
      const { outcome } = rows[i] as DesignRow;
      const p = logistic((fixed[i] as number) + spread * peak);
      slope += spread * (outcome - p);
      curve += spread * spread * p * (1 - p);
    }
    const move = Math.max(-1, Math.min(1, slope / curve));
    if (Math.abs(move) < 1e-10) break;
    peak += move;
  }
  return { peak, width: 1 / Math.sqrt(curve) };
}
