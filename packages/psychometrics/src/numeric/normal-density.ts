import { exp } from "./exp.ts";
import { productError } from "./two-product.ts";

/** 1 / √(2π). */
const overRootTwoPi = 0.3989422804014327;

/**
 * The density of the standard normal distribution at x, e^(-x²/2) / √(2π). The error is below three units in the last place, far tails
 * included: what rounding takes from x² is given back.
 *
 * Source: DLMF 7.1; Abramowitz and Stegun 26.2.1.
 *
 * @example
 * ```ts
 * import { normalDensity } from "@whole-learner/psychometrics";
 * normalDensity(0); // => 0.3989422804014327
 * normalDensity(-1) === normalDensity(1); // => true
 * ```
 */
export function normalDensity(x: number): number {
  return overRootTwoPi * halfSquareExponential(x);
}

/** e^(-x²/2). */
export function halfSquareExponential(x: number): number {
  // Beyond, the result is 0; the error of an infinite square would be no number.
  if (Math.abs(x) > 39) return 0;
  const square = x * x;
  return exp(-square / 2) * (1 - productError(x, x, square) / 2);
}
