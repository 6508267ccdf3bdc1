import type { Matrix } from "../../numeric/cholesky.ts";
import { exp } from "../../numeric/exp.ts";
import { ln } from "../../numeric/ln.ts";
import type { Curve } from "../../numeric/maximise.ts";
import type { EvenGrid } from "../fit/population.ts";
import type { Likelihoods } from "./regression-data.ts";

const rootTwoPi = 2.5066282746310002;

/**
 * The marginal log likelihood of coefficients and the logarithm of the standard deviation, with its gradient and observed information: for a person with z =
 * (ability - expected) / sd, the scores z / sd (times each predictor) and z² - 1, averaged over the posterior (Louis 1982).
 */
export function regressionCurve(
  predictors: Matrix,
  patternOf: Int32Array,
  { rows, logScales }: Likelihoods,
  { abilities, spacing }: EvenGrid,
  at: readonly number[],
): Curve {
  const last = at.length - 1;
  const spread = exp(at[last] as number);
  const gradient = at.map(() => 0);
  const information = at.map(() => at.map(() => 0));
  const add = (i: number, j: number, x: number): void => {
    const row = information[i] as number[];
    row[j] = (row[j] as number) + x;
  };
  let value = 0;
  predictors.forEach((row, person) => {
    const expected = row.reduce((sum, x, i) => sum + x * (at[i] as number), 0);
    const pattern = patternOf[person] as number;
    const likelihood = rows[pattern] as Float64Array;
    let total = 0;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let q = 0; q < abilities.length; q++) {
      const z = ((abilities[q] as number) - expected) / spread;
      const weight = (likelihood[q] as number) * exp((-z * z) / 2);
      total += weight;
      first += weight * z;
      second += weight * z * z;
      third += weight * z * z * z;
      fourth += weight * z * z * z * z;
    }
    first /= total;
    second /= total;
    third /= total;
    fourth /= total;
    value += (logScales[pattern] as number) + ln((total * spacing) / (spread * rootTwoPi));
    // What is known of the complete data, less the variance of the score.
    const ofMean = (1 - (second - first * first)) / (spread * spread);
    const ofBoth = (2 * first - (third - first * second)) / spread;
    const ofSpread = 2 * second - (fourth - second * second);
    row.forEach((x, i) => {
      gradient[i] = (gradient[i] as number) + (first / spread) * x;
      row.forEach((y, j) => add(i, j, ofMean * x * y));
      add(i, last, ofBoth * x);
      add(last, i, ofBoth * x);
    });
    gradient[last] = (gradient[last] as number) + second - 1;
    add(last, last, ofSpread);
  });
  return { value, gradient, information };
}
