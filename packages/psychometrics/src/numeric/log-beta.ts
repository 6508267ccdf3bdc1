import { demandPositive } from "./demand.ts";
import { ln } from "./ln.ts";
import { lnOnePlus } from "./ln-one-plus.ts";
import { logGamma } from "./log-gamma.ts";
import { stirlingSeries } from "./stirling-series.ts";

/** ln(2π) / 2. */
const halfLnTwoPi = 0.9189385332046727;

/**
 * The logarithm of the beta function B(a, b) = Γ(a) Γ(b) / Γ(a + b), for a and b above 0. The error is below 1e-14 of the value, or 1e-14
 * where the value is small. Errors: RangeError where a or b is not finite and above 0.
 *
 * Source: DLMF 5.12.1; where an argument is at least 10, Stirling's formula 5.11.1 with its large terms cancelled by hand, as in
 * DiDonato and Morris, ACM Transactions on Mathematical Software 18 (1992), 360-373.
 *
 * @example
 * ```ts
 * import { exp, logBeta } from "@whole-learner/psychometrics";
 * Math.round(1 / exp(logBeta(3, 4))); // => 60
 * ```
 */
export function logBeta(a: number, b: number): number {
  demandPositive("a", a);
  demandPositive("b", b);
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (large < 10) return logGamma(small) + (logGamma(large) - logGamma(small + large));
  const sum = small + large;
  const rest = stirlingSeries(large) - stirlingSeries(sum);
  // (large - 1/2) ln(large / sum), the two being near each other where small is.
  const ratio = -(large - 0.5) * lnOnePlus(small / large);
  if (small < 10) return logGamma(small) + (ratio + rest - small * (ln(sum) - 1));
  const both = stirlingSeries(small) + rest;
  return halfLnTwoPi - 0.5 * ln(sum) + (small - 0.5) * ln(small / sum) + ratio + both;
}
