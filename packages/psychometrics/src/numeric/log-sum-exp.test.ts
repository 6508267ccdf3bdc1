import { describe, expect, it } from "vitest";
import { logSumExp } from "./log-sum-exp.ts";

const none = Number.NEGATIVE_INFINITY;

describe("logSumExp", () => {
  // Summed with 50 digits, rounded to a double.
  it.each([
    [[0, 0], 0.6931471805599453],
    [[1, 2, 3], 3.40760596444438],
    [[-5, -5.5, -30], -4.525923015811249],
    [[700, 710, 709.5], 710.4741052433907],
    [[-745, -1000, -800.25], -745],
    [[2.5], 2.5],
    [[none, 2.5, none], 2.5],
  ])("of %j is %d", (values, expected) => {
    expect(Math.abs(logSumExp(values) / expected - 1)).toBeLessThan(4e-16);
    expect(logSumExp(Float64Array.from(values))).toBe(logSumExp(values));
  });

  it("is the logarithm of 0 where there is nothing, and of what is beyond all bounds, that", () => {
    expect(logSumExp([])).toBe(none);
    expect(logSumExp([none, none])).toBe(none);
    expect(logSumExp([1, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
    expect(logSumExp([1, Number.NaN, 2])).toBeNaN();
  });
});
