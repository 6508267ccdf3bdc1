/*
 * 2 to a power in two parts, for pow: ported from e_pow.c of fdlibm, whose notice is:
 *
 * ====================================================
 * Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
 *
 * Permission to use, copy, modify, and distribute this
 * software is freely granted, provided that this notice
 * is preserved.
 * ====================================================
 */
import { fromWords, highWord, lowWord, powerOfTwo, withoutLowWord } from "./float-words.ts";

/** ln 2, and the same in two parts. */
const ln2 = 6.93147180559945286227e-1;
const ln2High = 6.93147182464599609375e-1;
const ln2Low = -1.90465429995776804525e-9;
/** -(1024 - log2(the largest double + half a unit)). */
const overflowSlack = 8.008566259537294e-17;
/** 1/2 + 2^-21 */
const justAboveHalf = 0.500000476837158203125;
const twoToMinus54 = 5.55111512312578270212e-17;

/** 2^(high + low), where high + low rounded decides the whole part. */
export function exp2Of(high: number, low: number): number {
  const sum = low + high;
  if (sum > 1024 || (sum === 1024 && low + overflowSlack > sum - high)) {
    return Number.POSITIVE_INFINITY;
  }
  if (sum < -1075) return 0;
  // The source compares upper words: from the first one above that of 1/2 on.
  const n = Math.abs(sum) < justAboveHalf ? 0 : wholePart(sum);
  const rest = high - n;
  const t = withoutLowWord(low + rest);
  const u = t * ln2High;
  const v = (low - (t - rest)) * ln2 + t * ln2Low;
  const z = u + v;
  const w = v - (z - u);
  const squared = z * z;
  const c =
    z -
    squared *
      (1.66666666666666019037e-1 +
        squared *
          (-2.77777777770155933842e-3 +
            squared *
              (6.61375632143793436117e-5 +
                squared * (-1.6533902205465251539e-6 + squared * 4.13813679705723846039e-8))));
  const r = (z * c) / (c - 2) - (w + z * w);
  return scaled(1 - (r - z), n);
}

/** The whole number nearest to a sum, half away from zero. Adding a half is exact here, or its rounding reaches no whole number. */
function wholePart(sum: number): number {
  const size = Math.floor(Math.abs(sum) + 0.5);
  return sum < 0 ? -size : size;
}

/** z 2^n, rounded once where the result is subnormal. */
function scaled(z: number, n: number): number {
  // z is near 1: with these the result is normal, and the product exact.
  if (n > -1021 && n < 1023) return z * powerOfTwo(n);
  const high = highWord(z) + (n << 20);
  if (high >> 20 > 0) return fromWords(high, lowWord(z));
  return z * fromWords((n + 54 + 1023) << 20, 0) * twoToMinus54;
}
