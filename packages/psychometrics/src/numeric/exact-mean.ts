import { collectProducts, collectSum } from "./collect-sum.ts";
import { pairSum } from "./pair-sum.ts";
import { quickQuotient } from "./quick-quotient.ts";
import { quotientOf } from "./quotient.ts";

/**
 * The mean of numbers: their exact sum over their count, rounded once. The same bits in every order; never outside the numbers; the
 * mean of equal numbers is that number. Of no numbers there is no mean: NaN, as where a number is not finite, or 2^960 or more.
 *
 * @example
 * ```ts
 * import { exactMean } from "@whole-learner/psychometrics";
 * exactMean([0.7, 0.7, 0.7]); // => 0.7
 * exactMean([4, 3, 2, 1], 1, 4); // => 2
 * ```
 */
export function exactMean(
  values: ArrayLike<number>,
  from: number = 0,
  to: number = values.length,
): number {
  const count = to - from;
  const pair = pairSum(values, from, to);
  const quick = pair === undefined ? Number.NaN : quickQuotient(pair, { value: count, error: 0 });
  if (!Number.isNaN(quick)) return quick;
  return quotientOf(collectSum(values, from, to), { parts: [count], finite: true });
}

/**
 * The mean of numbers with weights: the exact sum of weight times number over the exact sum of weights, rounded once. NaN where the
 * weights add up to 0. A product of weight and number counts exactly when it is 0 or from 2^-968 on ({@link productError}).
 *
 * @example
 * ```ts
 * import { exactWeightedMean } from "@whole-learner/psychometrics";
 * exactWeightedMean([4, 2], [0.1, 0.3]); // => 2.5
 * exactWeightedMean([0.7, 0.7], [0.1, 0.3]); // => 0.7
 * ```
 */
export function exactWeightedMean(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  from: number = 0,
  to: number = values.length,
): number {
  return quotientOf(collectProducts(values, weights, from, to), collectSum(weights, from, to));
}
