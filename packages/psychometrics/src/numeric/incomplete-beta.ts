import { continuedFraction } from "./continued-fraction.ts";
import { demandProportion, demandShape } from "./demand.ts";
import { deviance } from "./deviance.ts";
import { exp } from "./exp.ts";
import { stirlingError } from "./stirling-error.ts";

/**
 * The regularised incomplete beta function I_x(a, b): the probability that a proportion of the distribution Beta(a, b) is at most x. The
 * error is below 1e-12 of the value for a and b up to 10,000. Errors: RangeError where x is outside 0 to 1, where a or b is not
 * from 1e-300 to 1e300, and where they are so large (over about 10^9) that the fraction does not converge.
 *
 * Source: DLMF 8.17.22 (continued fraction) and 8.17.4 (the other tail); the power before it from Loader's parts, Fast and accurate
 * computation of binomial probabilities (2000).
 *
 * @example
 * ```ts
 * import { incompleteBeta } from "@whole-learner/psychometrics";
 * incompleteBeta(0.5, 2, 2).toFixed(12); // => "0.500000000000"
 * incompleteBeta(0.25, 1, 2).toFixed(12); // => "0.437500000000"
 * ```
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  demandProportion("x", x);
  return betaBelow(x, 1 - x, a, b);
}

/** I_x(a, b), y being 1 - x: who has both gives both, so that a small one keeps its digits. */
export function betaBelow(x: number, y: number, a: number, b: number): number {
  demandShape("a", a);
  demandShape("b", b);
  if (x === 0 || y === 0) return x === 0 ? 0 : 1;
  const power = betaPower(x, y, a, b);
  // The fraction converges quickly on the near side of the mean only.
  return x * (a + b + 2) < a + 1
    ? power / (a * fraction(x, a, b))
    : 1 - power / (b * fraction(y, b, a));
}

/** x^a y^b / B(a, b): the density of Beta(a, b) times x y. */
export function betaPower(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const error = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return Math.sqrt((a / n) * b * overTwoPi) * exp(error - deviance(a, n * x) - deviance(b, n * y));
}

/** 1 / (2π). */
const overTwoPi = 0.15915494309189535;

/** 1 + d(1) / (1 + d(2) / (1 + ...)). */
function fraction(x: number, a: number, b: number): number {
  const value = continuedFraction(
    (step) => {
      const k = step >> 1;
      const twice = a + 2 * k;
      return step % 2 === 0
        ? (k * (b - k) * x) / ((twice - 1) * twice)
        : (-(a + k) * (a + b + k) * x) / (twice * (twice + 1));
    },
    () => 1,
  );
  if (value === undefined) throw new RangeError(`a: ${a} and b: ${b} are too large`);
  return value;
}
