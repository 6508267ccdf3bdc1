/*!
 * fdlibm: Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved. Developed at SunSoft, a Sun Microsystems, Inc. business.
 * Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
import { fromWords, highWord, powerOfTwo } from "./float-words.ts";

const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const overLn2 = 1.442695040888963387;
const overflow = 7.09782712893383973096e2;
const underflow = -7.4513321910194110842e2;
const twoTo1023 = 8.98846567431158e307;
const twoToMinus1000 = 9.3326361850321887899e-302;

/**
 * The exponential function, with the same bits on every engine (`Math.exp` has no such promise). The error is below one unit in
 * the last place. Infinity above 709.78, 0 below -745.13.
 *
 * Source: fdlibm 5.3, e_exp.c. x = k ln 2 + r with |r| <= ln 2 / 2; exp r = 1 + r + r R(r) / (2 - R(r)), R the minimax polynomial of that
 * file (error below 2^-59); exp x = 2^k exp r. As in FreeBSD, exp 1 is the double nearest to e, one unit below the formula's.
 *
 * @example
 * ```ts
 * import { exp } from "@whole-learner/psychometrics";
 * exp(1); // => 2.718281828459045
 * exp(0); // => 1
 * ```
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > overflow) return Infinity;
  if (x < underflow) return 0;
  if (x === 1) return Math.E;
  const size = highWord(x) & 0x7fffffff;
  if (size < 0x3e300000) return 1 + x; // |x| < 2^-28
  if (size <= 0x3fd62e42) return near(x, x, 0, 0); // |x| <= ln 2 / 2
  const k = Math.trunc(overLn2 * x + (x < 0 ? -0.5 : 0.5));
  const high = x - k * ln2High;
  const low = k * ln2Low;
  return near(high - low, high, low, k);
}

/** 2^k exp(high - low), r being high - low rounded. */
function near(r: number, high: number, low: number, k: number): number {
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 +
                t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k === 1024) return y * 2 * twoTo1023;
  if (k >= -1021) return y * powerOfTwo(k);
  return y * fromWords((k + 2023) << 20, 0) * twoToMinus1000;
}
