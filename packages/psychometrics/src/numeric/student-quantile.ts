import { betaQuantile } from "./beta-quantile.ts";
import { demandPositive, demandProportion } from "./demand.ts";

/**
 * The quantile of Student's distribution with `degrees` of freedom: the t with P(T <= t) = `probability`; -Infinity of 0, Infinity of 1.
 * Errors: RangeError where `probability` is outside 0 to 1 or the degrees are not finite and above 0.
 *
 * Source: Abramowitz and Stegun 26.7.1: t² / (degrees + t²) has the distribution Beta(1/2, degrees / 2), whose quantile it is, or the
 * rest of it in the tails.
 *
 * @example
 * ```ts
 * import { studentQuantile } from "@whole-learner/psychometrics";
 * studentQuantile(0.5, 10); // => 0
 * studentQuantile(0.975, 10).toFixed(6); // => "2.228139"
 * ```
 */
export function studentQuantile(probability: number, degrees: number): number {
  demandProportion("probability", probability);
  demandPositive("degrees", degrees);
  const lower = probability < 0.5;
  const both = 2 * (lower ? probability : 1 - probability);
  const size = Math.sqrt(degrees * squareRatio(both, degrees));
  return lower ? -size : size;
}

/** t² / degrees for the probability of both tails. */
function squareRatio(both: number, degrees: number): number {
  if (both < 0.5) {
    const rest = betaQuantile(both, degrees / 2, 0.5);
    return (1 - rest) / rest;
  }
  const part = betaQuantile(1 - both, 0.5, degrees / 2);
  return part / (1 - part);
}
