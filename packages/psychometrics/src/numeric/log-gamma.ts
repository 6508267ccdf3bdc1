import { demandPositive } from "./demand.ts";
import { ln } from "./ln.ts";
import { lnOnePlus } from "./ln-one-plus.ts";
import { stirlingSeries } from "./stirling-series.ts";

/** ln(2π) / 2. */
const halfLnTwoPi = 0.9189385332046727;

/** 1 - γ, Euler's constant taken from 1. */
const oneLessEuler = 0.42278433509846713;

/** ζ(k) - 1 for k from 2 to 27: mpmath 1.3.0 at 40 digits, rounded to doubles. */
const zetaLessOne = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993,
  0.01734306198444914, 0.008349277381922827, 0.00407735619794434, 0.0020083928260822143,
  0.0009945751278180853, 0.0004941886041194645, 0.0002460865533080483, 0.00012271334757848915,
  6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5, 7.637197637899763e-6,
  3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8,
  1.4901554828365043e-8, 7.45071178983543e-9,
] as const;

/** The coefficients of z^k, k from 2: (-1)^k (ζ(k) - 1) / k. */
const coefficients = /* @__PURE__ */ zetaLessOne.map(
  (value, i) => (i % 2 === 0 ? value : -value) / (i + 2),
);

/**
 * The logarithm of the gamma function, for x above 0; (x - 1)! is Γ(x). The error is below 4e-15 of the value, near the zeros at 1 and 2
 * too. Errors: RangeError where x is not finite and above 0.
 *
 * Source: DLMF 5.11.1 (Stirling) from 10 on; below it the recurrence 5.5.1 leads to Taylor's series 5.7.3 about 2, for which
 * |z| <= 1/2.
 *
 * @example
 * ```ts
 * import { exp, logGamma } from "@whole-learner/psychometrics";
 * logGamma(2); // => 0
 * Math.round(exp(logGamma(7))); // => 720
 * ```
 */
export function logGamma(x: number): number {
  demandPositive("x", x);
  if (x >= 10) return (x - 0.5) * (ln(x) - 1) - 0.5 + halfLnTwoPi + stirlingSeries(x);
  if (x < 0.5) return aboutTwo(x) - lnOnePlus(x) - ln(x);
  if (x < 1.5) return aboutTwo(x - 1) - lnOnePlus(x - 1);
  let product = 1;
  let rest = x;
  while (rest >= 2.5) {
    rest -= 1;
    product *= rest;
  }
  return aboutTwo(rest - 2) + ln(product);
}

/** ln Γ(2 + z). */
function aboutTwo(z: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * z + (coefficients[i] as number);
  return z * (oneLessEuler + z * sum);
}
