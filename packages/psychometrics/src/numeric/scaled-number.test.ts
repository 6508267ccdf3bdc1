import { describe, expect, it } from "vitest";
import { lnOfScaled } from "./ln-of-scaled.ts";
import {
  plusScaled,
  scaledNumber,
  shareOfScaled,
  timesFactor,
  timesScaled,
} from "./scaled-number.ts";

describe("a scaled number", () => {
  it.each([
    [0, 0, 0],
    [1, 1, 0],
    [0.75, 1.5, -1],
    [6, 1.5, 2],
    [2 ** -1022, 1, -1022],
    [5e-324, 1, -1074],
    [3 * 2 ** -1074, 1.5, -1073],
    [Number.MAX_VALUE, 2 - 2 ** -52, 1023],
  ])("of %d is %d x 2^%d", (x, value, exponent) => {
    expect(scaledNumber(x)).toEqual({ value, exponent });
    if (x > 0) expect(scaledNumber(x, -7)).toEqual({ value, exponent: exponent - 7 });
  });

  it("of 0 has one form", () => {
    expect(scaledNumber(0, 12)).toEqual({ value: 0, exponent: 0 });
    expect(timesFactor(scaledNumber(3, 40), 0)).toEqual({ value: 0, exponent: 0 });
    expect(timesScaled(scaledNumber(3, 40), scaledNumber(0))).toEqual({ value: 0, exponent: 0 });
  });

  it.each([1e-300, 5e-324, 1e-290, 0.3, 1e289, 1e300])(
    "times %d rounds as a product of doubles does",
    (factor) => {
      const a = scaledNumber(1.1, -300);
      const part = scaledNumber(factor);
      const product = 1.1 * part.value;
      expect(timesFactor(a, factor)).toEqual(scaledNumber(product, part.exponent - 300));
      expect(timesScaled(a, part)).toEqual(timesFactor(a, factor));
    },
  );

  it.each([
    [0.1, 0, 0.2, 0, 0.1 + 0.2, 0],
    [0.2, 0, 0.1, 0, 0.1 + 0.2, 0],
    [1, -5000, 1, -5001, 1.5, -5000],
    [1, -5001, 1, -5000, 1.5, -5000],
    [1, 0, 1, -52, 1 + 2 ** -52, 0],
    [1, 0, 1, -5000, 1, 0],
    [1, -5000, 1, 0, 1, 0],
    [0, 0, 3, -9000, 3, -9000],
    [3, -9000, 0, 0, 3, -9000],
  ])("%d x 2^%d plus %d x 2^%d", (a, aBits, b, bBits, sum, bits) => {
    const found = plusScaled(scaledNumber(a, aBits), scaledNumber(b, bBits));
    expect(found).toEqual(scaledNumber(sum, bits));
  });

  it.each([
    [1, 0, 4, 0, 0.25],
    [1, -5000, 1, -4990, 2 ** -10],
    [1, -5000, 1, 0, 0],
    [0, 0, 1, -5000, 0],
    [1, -1022, 1, 0, 2 ** -1022],
    [1, -1023, 1, 0, 0],
    [1, 900, 1, 0, 2 ** 900],
  ])("%d x 2^%d over %d x 2^%d", (a, aBits, b, bBits, share) => {
    expect(shareOfScaled(scaledNumber(a, aBits), scaledNumber(b, bBits))).toBe(share);
  });
});

describe("the logarithm of a scaled number", () => {
  it.each([
    [1, 0, 0],
    [0.3, 0, Math.log(0.3)],
    // 5000 ln 2 is 3465.73590279972647...; with ln 1.5 it is 3466.14136790783411...
    [1, 5000, 3465.735902799726],
    [1.5, 5000, 3466.141367907834],
    [1, -5000, -3465.735902799726],
    [0, 0, Number.NEGATIVE_INFINITY],
  ])("%d x 2^%d", (x, bits, wanted) => {
    const found = lnOfScaled(scaledNumber(x, bits));
    if (Number.isFinite(wanted))
      expect(Math.abs(found - wanted)).toBeLessThan(5e-16 * Math.max(1, Math.abs(wanted)));
    else expect(found).toBe(wanted);
  });
});
