import { continuedFraction } from "./continued-fraction.ts";
import { demandPositive } from "./demand.ts";
import { deviance } from "./deviance.ts";
import { exp } from "./exp.ts";
import { stirlingError } from "./stirling-error.ts";

/**
 * The regularised incomplete gamma functions at x: `lower`, P(a, x), the probability that a variable of the gamma distribution with shape
 * a and scale 1 is at most x, and `upper`, Q(a, x), that it is more. The smaller of the two is the one computed: its error is below
 * 1e-13 of it for a up to 10,000. Errors: RangeError where x is below 0 or not finite, where a is not finite and above 0, and where a is so
 * large (over about 10^9) that nothing converges.
 *
 * Source: DLMF 8.7.1 (series) below a + 1, 8.9.2 (continued fraction) from there on; the power before them from Loader's parts, Fast and
 * accurate computation of binomial probabilities (2000).
 *
 * @example
 * ```ts
 * import { incompleteGamma } from "@whole-learner/psychometrics";
 * incompleteGamma(0, 2); // => { lower: 0, upper: 1 }
 * incompleteGamma(Math.LN2, 1).upper.toFixed(12); // => "0.500000000000"
 * ```
 */
export function incompleteGamma(
  x: number,
  a: number,
): { readonly lower: number; readonly upper: number } {
  if (!(x >= 0 && x < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`x: ${x} is no finite number from 0`);
  }
  demandPositive("a", a);
  if (x === 0) return { lower: 0, upper: 1 };
  // x^a e^-x / Γ(a)
  const power = Math.sqrt(a * overTwoPi) * exp(-stirlingError(a) - deviance(a, x));
  if (x < a + 1) {
    const lower = (power / a) * series(x, a);
    return { lower, upper: 1 - lower };
  }
  const upper = power / fraction(x, a);
  return { lower: 1 - upper, upper };
}

/** 1 / (2π). */
const overTwoPi = 0.15915494309189535;

/** 1 + x / (a + 1) + x² / ((a + 1) (a + 2)) + ... */
function series(x: number, a: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; ; n++) {
    term *= x / (a + n);
    const next = sum + term;
    if (next === sum) return sum;
    sum = next;
  }
}

/** x + 1 - a - 1 (1 - a) / (x + 3 - a - 2 (2 - a) / (x + 5 - a - ...)). */
function fraction(x: number, a: number): number {
  const value = continuedFraction(
    (step) => step * (a - step),
    (step) => x + 2 * step + 1 - a,
  );
  if (value === undefined) throw new RangeError(`a: ${a} is too large`);
  return value;
}
