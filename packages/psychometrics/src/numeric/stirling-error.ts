import { ln } from "./ln.ts";
import { logGamma } from "./log-gamma.ts";
import { stirlingSeries } from "./stirling-series.ts";

/** ln(2π) / 2. */
const halfLnTwoPi = 0.9189385332046727;

/**
 * ln Γ(x + 1) less Stirling's (x + 1/2) ln x - x + ln(2π)/2, for x above 0. Densities written with it and {@link deviance} keep their
 * digits where differences of logarithms of gamma functions would not.
 *
 * Source: Loader, Fast and accurate computation of binomial probabilities (2000).
 */
export function stirlingError(x: number): number {
  if (x >= 10) return stirlingSeries(x);
  return logGamma(x + 1) - (x + 0.5) * ln(x) + x - halfLnTwoPi;
}
