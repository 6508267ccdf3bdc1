import type { ExactSum } from "./exact-sum.ts";
import { totalOf } from "./exact-sum.ts";
import { inward, outward } from "./neighbour.ts";
import { grow, growProduct, nearest, partialLimit } from "./partials.ts";
import { quickQuotient } from "./quick-quotient.ts";
import type { ExactPair } from "./two-sum.ts";

/**
 * The double nearest to one exact sum over another, half to even: rounded once, after everything. NaN over nothing (a sum of 0), for
 * sums that are not finite, and for quotients from 2^960 on.
 *
 * Because it is rounded once, a mean made of it is never outside its numbers, and the mean of equal numbers is that number, to the bit.
 *
 * @example
 * ```ts
 * import { addProductToSum, addToSum, emptySum, quotientOf } from "@whole-learner/psychometrics";
 * const scores = addProductToSum(addProductToSum(emptySum, 1, 0.1), 2, 0.1);
 * const weights = [1, 2].reduce(addToSum, emptySum);
 * quotientOf(scores, weights); // => 0.1
 * ```
 */
export function quotientOf(numerator: ExactSum, denominator: ExactSum): number {
  const over = totalOf(numerator);
  const under = totalOf(denominator);
  const quick = quickQuotient(pairOf(numerator), pairOf(denominator));
  if (!Number.isNaN(quick)) return quick;
  // Off by two units at most; after one step of Newton's, by less than one.
  const first = over / under;
  const close = first + nearest(remainder(numerator, denominator, first)) / under;
  if (!(Math.abs(close) < partialLimit)) return Number.NaN;
  return close === 0 ? 0 : decide(numerator, denominator, close);
}

/** The upper two parts; what is below is less than 2^-106 of the whole, which the test of the quick quotient allows for. */
const pairOf = ({ parts }: ExactSum): ExactPair => ({
  value: parts.at(-1) ?? 0,
  error: parts.at(-2) ?? 0,
});

/** numerator - quotient * denominator, exactly. */
function remainder(numerator: ExactSum, denominator: ExactSum, quotient: number): number[] {
  const partials = [...numerator.parts];
  for (const part of denominator.parts) growProduct(partials, -quotient, part);
  return partials;
}

/** Chooses between a double and its neighbour on the side of the true quotient, by exact arithmetic. */
function decide(numerator: ExactSum, denominator: ExactSum, close: number): number {
  const rest = nearest(remainder(numerator, denominator, close));
  if (rest === 0) return close;
  const side = Math.sign(rest);
  const away = side * Math.sign(totalOf(denominator)) === Math.sign(close);
  const next = away ? outward(close) : inward(close);
  // The true quotient is beyond the middle of the two when twice the remainder is more than the gap times the denominator.
  const past = remainder(numerator, denominator, close);
  for (const part of remainder(numerator, denominator, next)) grow(past, part);
  const beyond = nearest(past) * side;
  if (beyond === 0) return close / 2 + next / 2;
  return beyond > 0 ? next : close;
}
