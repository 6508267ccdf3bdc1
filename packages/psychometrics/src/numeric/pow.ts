/*!
 * fdlibm: Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved. Developed at SunSoft, a Sun Microsystems, Inc. business.
 * Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
import { highWord, withoutLowWord } from "./float-words.ts";
import { exp2Of } from "./pow-exp2.ts";
import { log2Of } from "./pow-log2.ts";
import type { ExactPair } from "./two-sum.ts";

/**
 * x to the power of y, with the same bits on every engine (`Math.pow` and `**` have no such promise). The error is below one unit in
 * the last place; whole numbers to whole powers are exact where a double can hold the result. Special values are ECMAScript's: anything to
 * the power of 0 is 1; 1 to the power of an infinity or NaN is NaN; a number below zero has only whole powers.
 *
 * Source: fdlibm 5.3, e_pow.c. log2 x in two doubles, times y cut in two, then 2 to that power. Its branch for |y| > 2^31 is left out: there it is
 * up to 608 units off (measured), where the general way stays within one.
 *
 * @example
 * ```ts
 * import { pow } from "@whole-learner/psychometrics";
 * pow(0.35, 2); // => 0.12249999999999998
 * pow(2, 0.5); // => 1.4142135623730951
 * pow(-2, 3); // => -8
 * ```
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const size = Math.abs(x);
  if (!Number.isFinite(y)) return toInfinitePower(size, y);
  const sign = highWord(x) < 0 && Math.abs(y % 2) === 1 ? -1 : 1;
  if (size === 0 || !Number.isFinite(x)) return sign * (y < 0 ? 1 / size : size);
  if (x < 0 && !Number.isInteger(y)) return Number.NaN;
  return sign * powOfPositive(size, y);
}

/** ECMAScript gives NaN for a size of 1, where C gives 1. */
function toInfinitePower(size: number, y: number): number {
  if (size === 1) return Number.NaN;
  return size > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
}

/**
 * {@link pow} of one base with many exponents, to the same bits: the logarithm of the base, more than half of the work, is taken once.
 *
 * @example
 * ```ts
 * import { pow, powersOf } from "@whole-learner/psychometrics";
 * const ofSeven = powersOf(7);
 * ofSeven(0.3) === pow(7, 0.3); // => true
 * ofSeven(-1) === pow(7, -1); // => true
 * ```
 */
export function powersOf(x: number): (y: number) => number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) return (y) => pow(x, y);
  const log = log2Of(x);
  return (y) => (isPlain(y) ? toPower(log, y) : pow(x, y));
}

/** Whether an exponent is none of those that {@link pow} has a shorter way for. */
const isPlain = (y: number): boolean =>
  Number.isFinite(y) && y !== 0 && y !== 1 && y !== -1 && y !== 2 && y !== 0.5;

/**
 * {@link pow} of a finite x above 0 and a finite y, to the same bits: for whoever has no special values and need not carry them.
 *
 * @example
 * ```ts
 * import { powOfPositive } from "@whole-learner/psychometrics";
 * powOfPositive(0.25, 0.5); // => 0.5
 * powOfPositive(0.25, 1.5); // => 0.125
 * ```
 */
export function powOfPositive(x: number, y: number): number {
  if (y === 0) return 1;
  if (y === 1) return x;
  if (y === -1) return 1 / x;
  if (y === 2) return x * x;
  if (y === 0.5) return Math.sqrt(x);
  return toPower(log2Of(x), y);
}

/** 2 to the power of a logarithm times y. */
function toPower(log: ExactPair, y: number): number {
  const highOfY = withoutLowWord(y);
  return exp2Of(highOfY * log.value, (y - highOfY) * log.value + y * log.error);
}
