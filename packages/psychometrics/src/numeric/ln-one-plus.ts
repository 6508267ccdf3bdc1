import { ln } from "./ln.ts";

/**
 * ln(1 + x), accurate where x is near 0 and 1 + x would lose its digits: the error is below three units in the last place. NaN below
 * -1, -Infinity at -1.
 *
 * Source: Kahan's correction, ln u * x / (u - 1) with u the double nearest to 1 + x (Higham, Accuracy and Stability of Numerical
 * Algorithms, 2nd edition, 1.14.1): both factors carry the same error of u.
 *
 * @example
 * ```ts
 * import { lnOnePlus } from "@whole-learner/psychometrics";
 * lnOnePlus(1e-20); // => 1e-20
 * lnOnePlus(0); // => 0
 * ```
 */
export function lnOnePlus(x: number): number {
  const u = 1 + x;
  if (u === 1) return x;
  if (u === Number.POSITIVE_INFINITY || u <= 0) return ln(u);
  return ln(u) * (x / (u - 1));
}
