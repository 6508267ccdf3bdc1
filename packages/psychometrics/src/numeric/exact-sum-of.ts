import { collectSum } from "./collect-sum.ts";
import { totalOf } from "./exact-sum.ts";
import { pairSum } from "./pair-sum.ts";

/**
 * The double nearest to the exact sum of numbers, half to even: the same bits in every order, as `fsum` of CPython's math. `from` and `to`
 * choose a range, as groups of a column need it. NaN where a number is not finite, or 2^960 or more in magnitude.
 *
 * @example
 * ```ts
 * import { exactSumOf } from "@whole-learner/psychometrics";
 * exactSumOf([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]); // => 1
 * exactSumOf(Float64Array.of(1e16, 1, -1e16)); // => 1
 * exactSumOf([4, 3, 2, 1], 1, 3); // => 5
 * ```
 */
export function exactSumOf(
  values: ArrayLike<number>,
  from: number = 0,
  to: number = values.length,
): number {
  return pairSum(values, from, to)?.value ?? totalOf(collectSum(values, from, to));
}
