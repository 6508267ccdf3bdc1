import { demandProportion, demandShape } from "./demand.ts";
import { exp } from "./exp.ts";
import { betaBelow, betaPower } from "./incomplete-beta.ts";
import { ln } from "./ln.ts";
import { logBeta } from "./log-beta.ts";

/** The least x that is sought: a quantile below it is given as 0. */
const least = 2.2250738585072014e-308;

/**
 * The quantile function of Beta(a, b), the inverse of {@link incompleteBeta}: the x for which I_x(a, b) is `probability`. The error is
 * below 1e-12 of x for a and b up to 10,000. Errors: RangeError where `probability` is
 * outside 0 to 1 or a or b is not from 1e-300 to 1e300, and where they are too large together (see there).
 *
 * Method: in the tail that holds less, ln I_x is a concave function of ln x (Newton's steps from the left never overshoot), begun where the
 * first term of the series, x^a / (a B(a, b)), is the probability; a step that leaves the bracket is replaced by its geometric middle.
 *
 * @example
 * ```ts
 * import { betaQuantile } from "@whole-learner/psychometrics";
 * betaQuantile(0.5, 3, 3).toFixed(12); // => "0.500000000000"
 * betaQuantile(0, 1, 1); // => 0
 * ```
 */
export function betaQuantile(probability: number, a: number, b: number): number {
  demandProportion("probability", probability);
  demandShape("a", a);
  demandShape("b", b);
  if (probability === 0 || probability === 1) return probability;
  const mean = a / (a + b);
  const below = betaBelow(mean, b / (a + b), a, b);
  return probability <= below
    ? lowerQuantile(probability, a, b)
    : 1 - lowerQuantile(1 - probability, b, a);
}

/** The quantile of a probability that is no greater than that of the mean. */
function lowerQuantile(probability: number, a: number, b: number): number {
  const target = ln(probability);
  let low = 0;
  let high = 1;
  let x = Math.min(exp((target + ln(a) + logBeta(a, b)) / a), a / (a + b));
  for (let step = 0; step < 200; step++) {
    if (x < least) return 0;
    const value = betaBelow(x, 1 - x, a, b);
    if (value === probability) return x;
    if (value < probability) low = x;
    else high = x;
    const next = newton(x, value, target, a, b);
    const inside = next > low && next < high ? next : Math.sqrt(Math.max(low, least) * high);
    if (Math.abs(inside - x) <= 1e-16 * x) return inside;
    x = inside;
  }
  return x;
}

/** One step of Newton's method for ln I as a function of ln x, whose slope is x times the density over I. */
function newton(x: number, value: number, target: number, a: number, b: number): number {
  const slope = betaPower(x, 1 - x, a, b) / ((1 - x) * value);
  return x * exp((target - ln(value)) / slope);
}
