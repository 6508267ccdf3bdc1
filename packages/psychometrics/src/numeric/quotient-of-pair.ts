import { quickQuotient } from "./quick-quotient.ts";
import { sumError } from "./two-sum.ts";

/**
 * The double nearest to `(a + b) / count`, rounded once after everything: the mean of numbers whose exact sum is the sum of two doubles. NaN where
 * that cannot be told from two doubles; then {@link exactMean} tells.
 *
 * @example
 * ```ts
 * import { quotientOfPair } from "@whole-learner/psychometrics";
 * quotientOfPair(1, 1e-20, 3); // => 0.3333333333333333
 * quotientOfPair(2, 0.5, 2); // => 1.25
 * ```
 */
export function quotientOfPair(a: number, b: number, count: number): number {
  const value = a + b;
  return quickQuotient({ value, error: sumError(a, b, value) }, { value: count, error: 0 });
}
