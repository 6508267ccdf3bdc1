import { exp } from "../numeric/exp.ts";
import { ln } from "../numeric/ln.ts";
import { logBeta } from "../numeric/log-beta.ts";

/** The natural logarithm of pi. */
const lnPi = 1.1447298858494002;

/**
 * Hedges's J, by which a standardised difference of small samples is too large: Γ(df / 2) / (√(df / 2) Γ((df - 1) / 2)), exact, below 1 and
 * near it for many. Degrees of freedom are above 1. Errors: RangeError for others.
 *
 * Source: Hedges, Distribution theory for Glass's estimator of effect size, Journal of Educational Statistics 6 (1981), 107-128.
 *
 * @example
 * ```ts
 * import { hedgesCorrection } from "@whole-learner/psychometrics/growth";
 * hedgesCorrection(11).toFixed(6); // => "0.929960"
 * ```
 */
export function hedgesCorrection(degrees: number): number {
  if (!(degrees > 1 && degrees < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`degrees: ${degrees} is no finite number above 1`);
  }
  // Γ(x + 1/2) / Γ(x) is √π / B(x, 1/2), which does not lose digits where both gammas are huge.
  return exp((lnPi - ln(degrees / 2)) / 2 - logBeta((degrees - 1) / 2, 0.5));
}
