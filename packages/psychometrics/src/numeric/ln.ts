/*!
 * fdlibm: Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved. Developed at SunSoft, a Sun Microsystems, Inc. business.
 * Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
import { fromWords, highWord, lowWord, powerOfTwo } from "./float-words.ts";

/** ln 2 in two parts; k times the upper one is exact for |k| < 2000. */
const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const two54 = 18_014_398_509_481_984;

/**
 * The natural logarithm, with the same bits on every engine (`Math.log` has no such promise). The error is below one unit in the
 * last place. NaN below zero, -Infinity at zero.
 *
 * Source: fdlibm 5.3, e_log.c. x = 2^k (1 + f) with sqrt(1/2) < 1 + f < sqrt 2; s = f / (2 + f); ln(1 + f) = f - s (f - R(s²)), R the
 * minimax polynomial of degree 14 of that file (error below 2^-58.45); ln x = k ln 2 + ln(1 + f).
 *
 * @example
 * ```ts
 * import { ln } from "@whole-learner/psychometrics";
 * ln(2); // => 0.6931471805599453
 * ln(1); // => 0
 * ```
 */
export function ln(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return Number.NaN;
  if (x === Infinity) return x;
  const subnormal = highWord(x) < 0x00100000;
  const normal = subnormal ? x * two54 : x;
  const high = highWord(normal);
  const fraction = high & 0x000fffff;
  // 1 + f gets the exponent of 1, or of 1/2 where it would be above sqrt 2.
  const carry = (fraction + 0x95f64) & 0x100000;
  const k = (high >> 20) - 1023 + (carry >> 20);
  // An exact product, where the table has the power: quicker than putting a double together of two words.
  const scaled =
    k > 1022
      ? fromWords(fraction | (carry ^ 0x3ff00000), lowWord(normal))
      : normal * powerOfTwo(-k);
  return near(scaled - 1, fraction, subnormal ? k - 54 : k);
}

/** ln(2^k (1 + f)), from the upper bits of the fraction of 1 + f. */
function near(f: number, fraction: number, k: number): number {
  if ((0x000fffff & (2 + fraction)) < 3) return nearPowerOfTwo(f, k);
  const s = f / (2 + f);
  const r = series(s * s);
  // Far from a power of two, f - f²/2 is taken apart, for accuracy.
  if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
    const half = 0.5 * f * f;
    return k * ln2High - (half - (s * (half + r) + k * ln2Low) - f);
  }
  return k * ln2High - (s * (f - r) - k * ln2Low - f);
}

/** For |f| < 2^-20, where three terms of the series are enough. */
function nearPowerOfTwo(f: number, k: number): number {
  const r = f * f * (0.5 - 0.3333333333333333 * f);
  return k * ln2High - (r - k * ln2Low - f);
}

/** R: Lg1 z + ... + Lg7 z^7, even and odd powers apart as in the source, whose bits depend on the order. */
function series(z: number): number {
  const w = z * z;
  const even =
    w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  return odd + even;
}
