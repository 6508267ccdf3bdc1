/*
 * log2 in two parts, for pow: ported from e_pow.c of fdlibm, whose notice is:
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
import type { ExactPair } from "./two-sum.ts";

const two53 = 9_007_199_254_740_992;
/** log2 1.5 in two parts. */
const log2Of1Point5High = 5.84962487220764160156e-1;
const log2Of1Point5Low = 1.35003920212974897128e-8;
/** 2 / (3 ln 2), and the same in two parts. */
const cp = 9.61796693925975554329e-1;
const cpHigh = 9.61796700954437255859e-1;
const cpLow = -7.02846165095275826516e-9;

/** log2 x for a finite x above 0: `value`, of 21 significant bits, and `error`, which is what is missing. */
export function log2Of(x: number): ExactPair {
  const subnormal = highWord(x) < 0x00100000;
  const normal = subnormal ? x * two53 : x;
  const high = highWord(normal);
  const fraction = high & 0x000fffff;
  // x = 2^n a, with a from sqrt(3)/2 to sqrt(3/2), or from there to sqrt(3), which is seen from 1.5.
  const beyond = fraction >= 0xbb67a;
  const from1Point5 = fraction > 0x3988e && !beyond;
  const n = (high >> 20) - 0x3ff - (subnormal ? 53 : 0) + (beyond ? 1 : 0);
  const highOfA = (fraction | 0x3ff00000) - (beyond ? 0x00100000 : 0);
  const a = fromWords(highOfA, lowWord(normal));
  const base = from1Point5 ? 1.5 : 1;
  // ss = (a - base) / (a + base) in two parts
  const u = a - base;
  const v = 1 / (a + base);
  const ss = u * v;
  const ssHigh = withoutLowWord(ss);
  const sumHigh = fromWords(
    ((highOfA >> 1) | 0x20000000) + 0x00080000 + (from1Point5 ? 1 << 18 : 0),
    0,
  );
  const sumLow = a - (sumHigh - base);
  const ssLow = v * (u - ssHigh * sumHigh - ssHigh * sumLow);
  // log a, as 3 + ss² + ... in two parts
  const rest = series(ss * ss) + ssLow * (ssHigh + ss);
  const square = ssHigh * ssHigh;
  const termHigh = withoutLowWord(3 + square + rest);
  const termLow = rest - (termHigh - 3 - square);
  const productHigh = ssHigh * termHigh;
  const productLow = ssLow * termHigh + termLow * ss;
  const logHigh = withoutLowWord(productHigh + productLow);
  const logLow = productLow - (logHigh - productHigh);
  // times 2 / (3 ln 2), plus log2 of the base, plus n
  const scaledHigh = cpHigh * logHigh;
  const scaledLow = cpLow * logHigh + logLow * cp + (from1Point5 ? log2Of1Point5Low : 0);
  const baseHigh = from1Point5 ? log2Of1Point5High : 0;
  const value = withoutLowWord(scaledHigh + scaledLow + baseHigh + n);
  return { value, error: scaledLow - (value - n - baseHigh - scaledHigh) };
}

/** (3/2) (ln a - 2 s - 2/3 s³) / s, as a polynomial in s². */
const series = (s2: number): number =>
  s2 *
  s2 *
  (5.99999999999994648725e-1 +
    s2 *
      (4.28571428578550184252e-1 +
        s2 *
          (3.33333329818377432918e-1 +
            s2 *
              (2.72728123808534006489e-1 +
                s2 * (2.30660745775561754067e-1 + s2 * 2.06975017800338417784e-1)))));
