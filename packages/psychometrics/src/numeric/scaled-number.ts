import { fromWords, highWord, lowWord, powerOfTwo } from "./float-words.ts";

/**
 * A number from 0 on that neither overflows nor underflows: `value` x 2^`exponent`, the value from 1 up to but not 2, or 0 with exponent
 * 0. Plain JSON. Scaling by a power of two is exact, so sums and products round just as those of doubles that do not run
 * out of range.
 */
export interface ScaledNumber {
  readonly value: number;
  readonly exponent: number;
}

const zero: ScaledNumber = { value: 0, exponent: 0 };

/** The powers of two that a double has without loss below 1; a number so much smaller than another vanishes in their sum. */
const apart = 1022;

/**
 * x times 2^exponent as a scaled number; x finite and not below 0.
 *
 * @example
 * ```ts
 * import { scaledNumber } from "@whole-learner/psychometrics";
 * scaledNumber(0.3); // => { value: 1.2, exponent: -2 }
 * ```
 */
export function scaledNumber(x: number, exponent: number = 0): ScaledNumber {
  if (x === 0) return zero;
  const high = highWord(x);
  const field = high >> 20;
  if (field === 0) return scaledNumber(x * powerOfTwo(1000), exponent - 1000);
  return {
    value: fromWords((high & 0x000fffff) | 0x3ff00000, lowWord(x)),
    exponent: exponent + field - 1023,
  };
}

/**
 * The product of a scaled number with a factor that is finite and not below 0, rounded once.
 *
 * @example
 * ```ts
 * import { scaledNumber, timesFactor } from "@whole-learner/psychometrics";
 * timesFactor(scaledNumber(1, -5000), 3); // => { value: 1.5, exponent: -4999 }
 * ```
 */
export function timesFactor(a: ScaledNumber, factor: number): ScaledNumber {
  if (factor >= 1e-290 && factor < 1e290) return scaledNumber(a.value * factor, a.exponent);
  // A factor at the end of a double's range is scaled itself, so that the product keeps all its digits.
  const b = scaledNumber(factor);
  return scaledNumber(a.value * b.value, a.exponent + b.exponent);
}

/**
 * The product of two scaled numbers, rounded once.
 *
 * @example
 * ```ts
 * import { scaledNumber, timesScaled } from "@whole-learner/psychometrics";
 * timesScaled(scaledNumber(3, 900), scaledNumber(0.5, 900)); // => { value: 1.5, exponent: 1800 }
 * ```
 */
export const timesScaled = (a: ScaledNumber, b: ScaledNumber): ScaledNumber =>
  scaledNumber(a.value * b.value, a.exponent + b.exponent);

/**
 * The sum of two scaled numbers, rounded once.
 *
 * @example
 * ```ts
 * import { plusScaled, scaledNumber } from "@whole-learner/psychometrics";
 * plusScaled(scaledNumber(1, -5000), scaledNumber(1, -5001)); // => { value: 1.5, exponent: -5000 }
 * ```
 */
export function plusScaled(a: ScaledNumber, b: ScaledNumber): ScaledNumber {
  if (a.value === 0) return b;
  if (b.value === 0) return a;
  const [large, small] = a.exponent < b.exponent ? [b, a] : [a, b];
  const down = small.exponent - large.exponent;
  if (down < -apart) return large;
  return scaledNumber(large.value + small.value * powerOfTwo(down), large.exponent);
}

/**
 * a over b as a double; 0 where that is too small for a double. b is not 0, and a less than 2^1023 times b.
 *
 * @example
 * ```ts
 * import { scaledNumber, shareOfScaled } from "@whole-learner/psychometrics";
 * shareOfScaled(scaledNumber(1, -5000), scaledNumber(1, -4998)); // => 0.25
 * ```
 */
export function shareOfScaled(a: ScaledNumber, b: ScaledNumber): number {
  const down = a.exponent - b.exponent;
  return a.value === 0 || down < -apart ? 0 : (a.value / b.value) * powerOfTwo(down);
}
