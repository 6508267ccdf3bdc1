import type { ExactSum } from "./exact-sum.ts";
import { pairSum, pairSumOfProducts } from "./pair-sum.ts";
import { canonical, grow, growProduct, partialLimit } from "./partials.ts";
import type { ExactPair } from "./two-sum.ts";

/**
 * The exact sum of a range of numbers: the state that adding them one by one would reach, made in one go.
 *
 * @example
 * ```ts
 * import { collectSum } from "@whole-learner/psychometrics";
 * collectSum([0.5, 0.25]); // => { parts: [0.75], finite: true }
 * collectSum([1e16, 1]); // => { parts: [1, 10000000000000000], finite: true }
 * ```
 */
export function collectSum(
  values: ArrayLike<number>,
  from: number = 0,
  to: number = values.length,
): ExactSum {
  const pair = pairSum(values, from, to);
  if (pair !== undefined) return sumOfPair(pair);
  const partials: number[] = [];
  let largest = 0;
  for (let index = from; index < to; index++) {
    const x = values[index] as number;
    largest = Math.max(largest, Math.abs(x));
    grow(partials, x);
  }
  return settled(partials, largest);
}

/**
 * The exact sum of weight times score over a range of two columns, no product rounded (within the bounds of two-product).
 *
 * @example
 * ```ts
 * import { collectProducts, totalOf } from "@whole-learner/psychometrics";
 * totalOf(collectProducts([4, 2.5], [1, 0.5])); // => 5.25
 * ```
 */
export function collectProducts(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  from: number = 0,
  to: number = values.length,
): ExactSum {
  const pair = pairSumOfProducts(values, weights, from, to);
  if (pair !== undefined) return sumOfPair(pair);
  const partials: number[] = [];
  let largest = 0;
  for (let index = from; index < to; index++) {
    const weight = weights[index] as number;
    const x = values[index] as number;
    largest = Math.max(largest, Math.abs(weight), Math.abs(x), Math.abs(weight * x));
    growProduct(partials, weight, x);
  }
  return settled(partials, largest);
}

const sumOfPair = ({ value, error }: ExactPair): ExactSum => ({
  parts: error === 0 ? (value === 0 ? [] : [value]) : [error, value],
  finite: true,
});

/** Beyond the limit the partials may hold anything, so that the largest magnitude seen (NaN among them) decides. */
const settled = (partials: readonly number[], largest: number): ExactSum =>
  largest < partialLimit
    ? { parts: canonical(partials), finite: true }
    : { parts: [], finite: false };
