import { demandPositive } from "./demand.ts";
import { betaBelow } from "./incomplete-beta.ts";

/**
 * P(F > value) with `above` and `below` degrees of freedom (numerator, denominator). Errors: RangeError where the value is below 0 or not
 * finite, or degrees are not finite and above 0.
 *
 * Source: Abramowitz and Stegun 26.6.2; I_x(below / 2, above / 2) of {@link incompleteBeta} with x = below / (below + above F), with its accuracy.
 *
 * @example
 * ```ts
 * import { fUpper } from "@whole-learner/psychometrics";
 * fUpper(1, 4, 4).toFixed(12); // => "0.500000000000"
 * fUpper(0, 2, 7); // => 1
 * ```
 */
export function fUpper(value: number, above: number, below: number): number {
  if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`value: ${value} is no finite number from 0`);
  }
  demandPositive("above", above);
  demandPositive("below", below);
  const part = above * value;
  const whole = below + part;
  return betaBelow(below / whole, part / whole, below / 2, above / 2);
}
