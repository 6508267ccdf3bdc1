import { exp } from "./exp.ts";
import { ln } from "./ln.ts";

/**
 * ln(e^x1 + e^x2 + ...) without overflow or underflow: the largest is taken out first. Of no numbers, or of numbers that are all
 * -Infinity, it is -Infinity: the logarithm of 0.
 *
 * Source: Blanchard, Higham and Higham, Accurately computing the log-sum-exp and softmax functions, IMA Journal of Numerical
 * Analysis 41 (2021), 2311-2330.
 *
 * @example
 * ```ts
 * import { logSumExp } from "@whole-learner/psychometrics";
 * logSumExp([-1000, -1000]); // => -999.3068528194401
 * logSumExp([]); // => -Infinity
 * ```
 */
export function logSumExp(values: ArrayLike<number>): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, values[i] as number);
  if (!Number.isFinite(largest)) return largest;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += exp((values[i] as number) - largest);
  return largest + ln(sum);
}
