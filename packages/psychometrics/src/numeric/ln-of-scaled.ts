import { ln } from "./ln.ts";
import type { ScaledNumber } from "./scaled-number.ts";

/** ln 2 in two parts; a whole number below 2^21 times the upper one is exact (fdlibm 5.3, e_log.c). */
const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;

/**
 * The natural logarithm of a scaled number, also where no double holds the number itself; -Infinity at 0.
 *
 * @example
 * ```ts
 * import { lnOfScaled, scaledNumber } from "@whole-learner/psychometrics";
 * lnOfScaled(scaledNumber(1, -5000)); // => -3465.735902799727
 * ```
 */
export const lnOfScaled = ({ value, exponent }: ScaledNumber): number =>
  exponent * ln2High + (exponent * ln2Low + ln(value));
