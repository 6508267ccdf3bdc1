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
import { fromWords, highWord, lowWord, withoutLowWord } from "./float-words.ts";

/** ln 2, and the same in two parts. */
const ln2 = 6.93147180559945286227e-1;
const ln2High = 6.93147182464599609375e-1;
const ln2Low = -1.90465429995776804525e-9;
/** -(1024 - log2(the largest double + half a unit)). */
const overflowSlack = 8.008566259537294e-17;
const twoToMinus54 = 5.55111512312578270212e-17;

/** 2^(high + low), where high + low rounded decides the whole part. */
export function exp2Of(high: number, low: number): number {
  const sum = low + high;
  if (sum > 1024 || (sum === 1024 && low + overflowSlack > sum - high)) {
    return Number.POSITIVE_INFINITY;
  }
  if (sum < -1075) return 0;
  const highOfSum = highWord(sum);
  const size = highOfSum & 0x7fffffff;
  const n = size > 0x3fe00000 ? wholePart(highOfSum) : 0; // |sum| > 1/2
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

/** The whole number nearest to a sum, half away from zero, from its upper word. */
function wholePart(highOfSum: number): number {
  const exponent = ((highOfSum & 0x7fffffff) >> 20) - 0x3ff;
  const rounded = highOfSum + (0x00100000 >> (exponent + 1));
  const exponentOfRounded = ((rounded & 0x7fffffff) >> 20) - 0x3ff;
  const size = ((rounded & 0x000fffff) | 0x00100000) >> (20 - exponentOfRounded);
  return highOfSum < 0 ? -size : size;
}

/** z 2^n, rounded once where the result is subnormal. */
function scaled(z: number, n: number): number {
  const high = highWord(z) + (n << 20);
  if (high >> 20 > 0) return fromWords(high, lowWord(z));
  return z * fromWords((n + 54 + 1023) << 20, 0) * twoToMinus54;
}
