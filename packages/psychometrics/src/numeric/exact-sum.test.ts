import { describe, expect, it } from "vitest";
import { collectProducts, collectSum } from "./collect-sum.ts";
import { exactSumOf } from "./exact-sum-of.ts";
import type { ExactSum } from "./exact-sum.ts";
import { addProductToSum, addToSum, emptySum, mergeSums, totalOf } from "./exact-sum.ts";
import { partialLimit } from "./partials.ts";

const outside: ExactSum = { parts: [], finite: false };
const sumOf = (values: readonly number[]): ExactSum => values.reduce(addToSum, emptySum);

describe("an exact sum", () => {
  // The tests of math.fsum in CPython's Lib/test/test_math.py, testFsum.
  it.each<readonly [readonly number[], number]>([
    [[], 0],
    [[0], 0],
    [[1e100, 1, -1e100, 1e-100, 1e50, -1, -1e50], 1e-100],
    [[2 ** 53, -0.5, -(2 ** -54)], 2 ** 53 - 1],
    [[2 ** 53, 1, 2 ** -100], 2 ** 53 + 2],
    [[2 ** 53 + 10, 1, 2 ** -100], 2 ** 53 + 12],
    [[2 ** 53 - 4, 0.5, 2 ** -54], 2 ** 53 - 3],
    [[1e16, 1, 1e-16], 10000000000000002],
    [[1e16 - 2, 1 - 2 ** -53, -(1e16 - 2), -(1 - 2 ** -53)], 0],
    [Array.from({ length: 1000 }, (_, index) => 1 / (index + 1)), 7.485470860550345],
    [Array.from({ length: 10 }, () => 0.1), 1],
    [[-0, -0], 0],
  ])("of %j is %d", (values, total) => {
    expect(totalOf(sumOf(values))).toBe(total);
    expect(totalOf(collectSum(values))).toBe(total);
    expect(exactSumOf(values)).toBe(total);
    expect(exactSumOf(Float64Array.from(values))).toBe(total);
  });

  it("rounds a tie to even, and looks below the tie first", () => {
    expect(exactSumOf([2 ** 53, 1])).toBe(2 ** 53);
    expect(exactSumOf([2 ** 53 + 2, 1])).toBe(2 ** 53 + 4);
    expect(exactSumOf([2 ** 53 + 2, 1, -(2 ** -60)])).toBe(2 ** 53 + 2);
    expect(exactSumOf([-(2 ** 53), -1, -(2 ** -60)])).toBe(-(2 ** 53) - 2);
    expect(exactSumOf([2 ** 53, 0.75, 2 ** -60])).toBe(2 ** 53);
    expect(exactSumOf([2 ** 53, 1.5, 2 ** -60])).toBe(2 ** 53 + 2);
  });

  it("has one state for one value, however it was reached", () => {
    const state: ExactSum = { parts: [2 ** -60, 1, 2 ** 60], finite: true };
    expect(sumOf([1, 2 ** 60, 2 ** -60])).toEqual(state);
    expect(sumOf([2 ** -60, 2 ** 60, 0.5, -3, 3.5])).toEqual(state);
    expect(mergeSums(sumOf([2 ** 60, 4]), sumOf([-3, 2 ** -60]))).toEqual(state);
    expect(collectSum([2 ** 60, 1, 2 ** -60])).toEqual(state);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    // 3 could be written 4 - 1 in parts that do not overlap; it never is.
    expect(sumOf([4, 2 ** 60, -1, -(2 ** 60)])).toEqual({ parts: [3], finite: true });
    expect(sumOf([1, -1])).toEqual(emptySum);
  });

  it("adds products unrounded", () => {
    expect(totalOf(addProductToSum(addProductToSum(emptySum, 0.1, 3), -0.3, 1))).toBe(2 ** -55);
    expect(collectProducts([0.1, 0.3], [3, -1])).toEqual({ parts: [2 ** -55], finite: true });
    expect(collectProducts([9, 2, 3, 9], [9, 0.5, 2, 9], 1, 3)).toEqual({
      parts: [7],
      finite: true,
    });
    const third = { parts: [2 ** -100, 1, 2 ** 100], finite: true };
    expect(collectProducts([9, 2 ** 50, 1, 0.5, 9], [9, 2 ** 50, 1, 2 ** -99, 9], 1, 4)).toEqual(
      third,
    );
    expect(collectSum([9, 2 ** 100, 1, 2 ** -100, 9], 1, 4)).toEqual(third);
    expect(collectSum([9, 2, 3, 9], 1, 3)).toEqual({ parts: [5], finite: true });
    expect(exactSumOf([9, 0.1, 0.2, 9], 1, 3)).toBe(0.30000000000000004);
    expect(exactSumOf([9, 9], 1, 1)).toBe(0);
  });

  it("leaves the sums it was given as they were", () => {
    const sum = Object.freeze({ parts: Object.freeze([1, 2 ** 60]), finite: true });
    expect(addToSum(sum, 1).parts).toEqual([2, 2 ** 60]);
    expect(addProductToSum(sum, 2, 3).parts).toEqual([7, 2 ** 60]);
    expect(mergeSums(sum, sum).parts).toEqual([2, 2 ** 61]);
  });
});

describe("a sum of what is not finite, or too large", () => {
  it("takes numbers below 2^960", () => {
    expect(partialLimit).toBe(2 ** 960);
    const largest = 2 ** 960 - 2 ** 907;
    expect(totalOf(sumOf([largest, largest, -largest]))).toBe(largest);
    expect(exactSumOf([largest, 1, -largest])).toBe(1);
  });

  const refused = [2 ** 960, -(2 ** 960), 1e300, Infinity, -Infinity, NaN];

  it.each(refused)("is NaN once %d was added", (x) => {
    const sum = addToSum(sumOf([1, 2]), x);
    expect(sum).toEqual(outside);
    expect(addToSum(sum, 1)).toEqual(outside);
    expect(addProductToSum(sum, 1, 1)).toEqual(outside);
    expect(mergeSums(sum, emptySum)).toEqual(outside);
    expect(mergeSums(emptySum, sum)).toEqual(outside);
    expect(totalOf(sum)).toBeNaN();
    expect(collectSum([1, x, -1])).toEqual(outside);
    expect(exactSumOf([1, x, 1])).toBeNaN();
    expect(exactSumOf([0.1, 0.2, x])).toBeNaN();
    expect(addProductToSum(emptySum, x, 0)).toEqual(outside);
    expect(addProductToSum(emptySum, 0, x)).toEqual(outside);
    expect(collectProducts([0], [x])).toEqual(outside);
    expect(collectProducts([x], [0])).toEqual(outside);
  });

  it("is NaN for a product of 2^960 or more", () => {
    expect(addProductToSum(emptySum, 2 ** 500, -(2 ** 460))).toEqual(outside);
    expect(collectProducts([2 ** 500], [-(2 ** 460)])).toEqual(outside);
    expect(addProductToSum(emptySum, 2 ** 500, 2 ** 459)).toEqual({
      parts: [2 ** 959],
      finite: true,
    });
    expect(collectProducts([2 ** 500], [2 ** 459])).toEqual({ parts: [2 ** 959], finite: true });
  });
});
