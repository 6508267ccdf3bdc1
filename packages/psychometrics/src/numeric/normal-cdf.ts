import { halfSquareExponential } from "./normal-density.ts";
import { polynomial } from "./polynomial.ts";

/** 1 / √(2π). */
const overRootTwoPi = 0.3989422804014327;

/*
 * Minimax coefficients, lowest power first: Cody, Rational Chebyshev approximations for the error function, Mathematics of Computation 23
 * (1969), 631-637, as given for this function in the table of ANORM (Cody, Algorithm 715: SPECFUN, ACM Transactions on Mathematical
 * Software 19 (1993), 22-32). Theoretical errors below 6e-17 relative, checked against mpmath 1.3.0.
 */
const nearAbove = [
  18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837,
  0.06568233791820745,
] as const;
const nearBelow = [
  45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1,
] as const;
const middleAbove = [
  9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002,
  93.50665613217785, 8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
] as const;
const middleBelow = [
  19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761,
  1519.3775994075547, 235.387901782625, 22.266688044328117, 1,
] as const;
const farAbove = [
  2.9112874951168793e-5, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736,
  0.215898534057957, 0.023073441764940174,
] as const;
const farBelow = [
  7.297515550839662e-5, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651,
  1.284260096144911, 1,
] as const;

/**
 * The standard normal distribution function Φ(x): the probability of a value at most x. The error is below 1e-15 of the value; the
 * upper tail is Φ(-x). 0 below -38.5, 1 above 8.3; NaN of NaN.
 *
 * Source: Cody, Mathematics of Computation 23 (1969), 631-637.
 *
 * @example
 * ```ts
 * import { normalCdf } from "@whole-learner/psychometrics";
 * normalCdf(0); // => 0.5
 * normalCdf(1.959963984540054); // => 0.975
 * ```
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size <= 0.67448975) {
    const square = x * x;
    return 0.5 + (x * polynomial(nearAbove, square)) / polynomial(nearBelow, square);
  }
  const tail = halfSquareExponential(x) * ratio(size);
  return x > 0 ? 1 - tail : tail;
}

/** The upper tail divided by e^(-x²/2). */
function ratio(x: number): number {
  if (x <= 5.656854249492381) return polynomial(middleAbove, x) / polynomial(middleBelow, x);
  const over = 1 / (x * x);
  return (overRootTwoPi - (over * polynomial(farAbove, over)) / polynomial(farBelow, over)) / x;
}
