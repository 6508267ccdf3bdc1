import { demandPositive } from "./demand.ts";
import { betaBelow } from "./incomplete-beta.ts";

/**
 * P(t > value) of Student's distribution with `degrees` of freedom; the two-sided probability of a statistic is twice that of its size.
 * Errors: RangeError where the value is not finite or the degrees are not finite and above 0.
 *
 * Source: Abramowitz and Stegun 26.7.1; half of I_x(degrees / 2, 1/2) of {@link incompleteBeta} with x = degrees / (degrees + t²).
 *
 * @example
 * ```ts
 * import { studentUpper } from "@whole-learner/psychometrics";
 * studentUpper(0, 5); // => 0.5
 * studentUpper(1, 1).toFixed(12); // => "0.250000000000"
 * ```
 */
export function studentUpper(value: number, degrees: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`value: ${value} is no finite number`);
  demandPositive("degrees", degrees);
  const square = value * value;
  const whole = degrees + square;
  const half = betaBelow(degrees / whole, square / whole, degrees / 2, 0.5) / 2;
  return value < 0 ? 1 - half : half;
}
