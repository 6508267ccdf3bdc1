import { exactMean } from "./exact-mean.ts";
import { exactSumOf } from "./exact-sum-of.ts";

/**
 * The variance of a sample: the sum of squared distances from the mean over n - 1. The same bits in every order. NaN for fewer than two values.
 *
 * @example
 * ```ts
 * import { sampleVariance } from "@whole-learner/psychometrics";
 * sampleVariance([1, 2, 3, 4, 5]); // => 2.5
 * ```
 */
export function sampleVariance(values: ArrayLike<number>): number {
  if (values.length < 2) return Number.NaN;
  const mean = exactMean(values);
  const squares = Float64Array.from(values, (value) => (value - mean) * (value - mean));
  return exactSumOf(squares) / (values.length - 1);
}
