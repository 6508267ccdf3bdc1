import { demandPositive } from "./demand.ts";
import { incompleteGamma } from "./incomplete-gamma.ts";

/**
 * P(chi-square > value) with `degrees` of freedom: the probability, under the hypothesis, of so large a statistic. Errors: RangeError where
 * the value is below 0 or not finite, or the degrees are not finite and above 0.
 *
 * Source: Abramowitz and Stegun 26.4.1; Q(degrees / 2, value / 2) of {@link incompleteGamma}, with its accuracy.
 *
 * @example
 * ```ts
 * import { chiSquareUpper } from "@whole-learner/psychometrics";
 * chiSquareUpper(0, 3); // => 1
 * chiSquareUpper(3.841458820694124, 1).toFixed(12); // => "0.050000000000"
 * ```
 */
export function chiSquareUpper(value: number, degrees: number): number {
  demandPositive("degrees", degrees);
  return incompleteGamma(value / 2, degrees / 2).upper;
}
