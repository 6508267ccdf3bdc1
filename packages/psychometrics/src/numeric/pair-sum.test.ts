import { describe, expect, it } from "vitest";
import { pairSum, pairSumOfProducts } from "./pair-sum.ts";
import { quickQuotient } from "./quick-quotient.ts";
import type { ExactPair } from "./two-sum.ts";

const pair = (value: number, error = 0): ExactPair => ({ value, error });

describe("pairSum", () => {
  it.each<readonly [readonly number[], ExactPair | undefined]>([
    [[], pair(0)],
    [[-0, -0], pair(0)],
    [[1, 2, 4], pair(7)],
    [[1, -1], pair(0)],
    [[1e16, 1], pair(1e16, 1)],
    [[1e16, 1, 1], pair(1e16 + 2)],
    [[1e16, 1, -1e16], pair(1)],
    // Two errors that cancel each other, and a third double's worth that does not.
    [[2 ** 53, 1, 2 ** 53, -1], pair(2 ** 54)],
    [[2 ** 100, 1, 2 ** -100], undefined],
    [[2 ** 100, 1, 2 ** -100, 1, -(2 ** -100)], undefined],
    [[2 ** 960], undefined],
    [[-(2 ** 960)], undefined],
    [[Number.NaN], undefined],
    [[2 ** 960 - 2 ** 907], pair(2 ** 960 - 2 ** 907)],
  ])("of %j", (values, expected) => {
    expect(pairSum(values, 0, values.length)).toEqual(expected);
    const ones = values.map(() => 1);
    expect(pairSumOfProducts(values, ones, 0, values.length)).toEqual(expected);
    expect(pairSumOfProducts(ones, values, 0, values.length)).toEqual(expected);
  });

  it("takes a range", () => {
    expect(pairSum([9, 1, 2, 9], 1, 3)).toEqual(pair(3));
    expect(pairSumOfProducts([9, 1, 2, 9], [9, 3, 4, 9], 1, 3)).toEqual(pair(11));
  });

  it("keeps the error of products", () => {
    expect(pairSumOfProducts([0.1], [3], 0, 1)).toEqual(pair(0.30000000000000004, -(2 ** -55)));
    expect(pairSumOfProducts([0.1, 0.3], [3, -1], 0, 2)).toEqual(pair(2 ** -55));
    expect(pairSumOfProducts([2 ** 500], [2 ** 460], 0, 1)).toBeUndefined();
    expect(pairSumOfProducts([1, 1 + 2 ** -52], [2 ** 60, 1 + 2 ** -52], 0, 2)).toBeUndefined();
    expect(pairSumOfProducts([1 + 2 ** -52, 2 ** 90], [1 + 2 ** -52, 1], 0, 2)).toBeUndefined();
  });
});

describe("quickQuotient", () => {
  it.each<readonly [ExactPair, ExactPair, number]>([
    [pair(1), pair(3), 1 / 3],
    [pair(-1), pair(3), -1 / 3],
    [pair(6), pair(3), 2],
    [pair(2 ** 53, 0.75), pair(2), 2 ** 52],
    [pair(2 ** 53, 1.25), pair(2), 2 ** 52 + 1],
    // 3 over a little more than 3 is not 1.
    [pair(3), pair(3, -(2 ** -52)), 1],
    [pair(3), pair(3, 3 * 2 ** -53 * 1.0001), 1 - 2 ** -53],
    [pair(3), pair(3, -3 * 2 ** -53 * 1.0001), 1 + 2 ** -52],
    [pair(2 ** 399), pair(1), 2 ** 399],
    [pair(2 ** -399), pair(1), 2 ** -399],
    [pair(2 ** 399), pair(2 ** 399), 1],
    [pair(2 ** -399), pair(2 ** -399), 1],
  ])("of %j over %j is %d", (over, under, expected) => {
    expect(quickQuotient(over, under)).toBe(expected);
  });

  it.each<readonly [ExactPair, ExactPair]>([
    // A tie, and so near to one that a correction of limited precision cannot tell.
    [pair(2 ** 53, 1), pair(2)],
    [pair(2 ** 53, 1 + 2 ** -52), pair(2)],
    [pair(0), pair(2)],
    [pair(2), pair(0)],
    [pair(2 ** 400), pair(1)],
    [pair(2 ** -400), pair(1)],
    [pair(2 ** 400), pair(2 ** 400)],
    [pair(2 ** -400), pair(2 ** -400)],
    [pair(Number.NaN), pair(1)],
  ])("of %j over %j is left to exact arithmetic", (over, under) => {
    expect(quickQuotient(over, under)).toBeNaN();
  });
});
