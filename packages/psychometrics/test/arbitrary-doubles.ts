import fc from "fast-check";
import { step } from "./exact-rational.ts";

const limit = 4_503_598;

/** Decimals of 0 to 10 places, ties of rounding among them, and the doubles just beside each. */
const nearDecimal: fc.Arbitrary<number> = fc
  .tuple(
    fc.integer({ min: 0, max: 10 }),
    fc.nat({ max: 2 ** 31 - 1 }),
    fc.integer({ min: -2, max: 2 }),
    fc.boolean(),
  )
  .map(([places, count, beside, negative]) => {
    const decimal = Number(`${count}e-${places}`);
    const x = decimal === 0 ? decimal : step(decimal, beside);
    const inside = x < limit ? x : x / 4096;
    return negative ? -inside : inside;
  });

/** Multiples of a power of two: here halves of 1e-9 are hit exactly. */
const dyadic: fc.Arbitrary<number> = fc
  .tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: 9, max: 40 }))
  .map(([count, power]) => count / 2 ** power);

/** Any number of the domain, those above weighted in. */
export const inTheDomain: fc.Arbitrary<number> = fc.oneof(
  nearDecimal,
  dyadic,
  fc.double({ min: -limit, max: limit, noNaN: true }),
  fc.double({ min: -4, max: 4, noNaN: true }),
);

/** Finite numbers of all magnitudes below 2^960, those that cancel and those that tie weighted in. */
export const anyFinite: fc.Arbitrary<number> = fc.oneof(
  inTheDomain,
  fc.double({ min: -9e288, max: 9e288, noNaN: true }),
  fc
    .tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -110, max: 110 }))
    .map(([sign, power]) => sign * 2 ** power),
);

/** Numbers whose products two-product takes apart without loss. */
export const ordinary: fc.Arbitrary<number> = anyFinite.filter(
  (x) => x === 0 || (Math.abs(x) > 2 ** -400 && Math.abs(x) < 2 ** 400),
);
