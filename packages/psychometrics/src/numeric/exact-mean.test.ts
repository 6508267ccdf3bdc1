import { describe, expect, it } from "vitest";
import { exactMean, exactWeightedMean } from "./exact-mean.ts";
import { addToSum, emptySum } from "./exact-sum.ts";
import { quotientOf } from "./quotient.ts";
import { quotientOfPair } from "./quotient-of-pair.ts";

const sumOf = (values: readonly number[]) => values.reduce(addToSum, emptySum);

describe("exactMean", () => {
  it.each<readonly [readonly number[], number]>([
    [[1, 1, 4, 2], 2],
    [[0.7, 0.7, 0.7], 0.7],
    [[0.1, 0.2, 0.3], 0.2],
    [[1e16, 1, 1, 1], 2_500_000_000_000_001],
    [[-1, 1], 0],
    [[-0], 0],
    [[2 ** 53, 1, 1, 0], 2 ** 51 + 0.5],
  ])("of %j is %d", (values, mean) => {
    expect(exactMean(values)).toBe(mean);
    expect(exactMean(Float64Array.from(values))).toBe(mean);
  });

  it("is rounded once: sum, then quotient, rounded one after the other, would miss", () => {
    const values = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1];
    const twice = values.reduce((sum, x) => sum + x, 0) / values.length;
    expect(twice).not.toBe(0.1);
    expect(exactMean(values)).toBe(0.1);
  });

  it("takes a range", () => {
    expect(exactMean([9, 0.1, 0.2, 0.3, 9], 1, 4)).toBe(0.2);
    expect(exactMean([9, 1, 2, 9], 1, 3)).toBe(1.5);
    expect(exactMean([9, 1, 3], 1)).toBe(2);
  });

  it("is NaN of nothing, and of what is not finite", () => {
    expect(exactMean([])).toBeNaN();
    expect(exactMean([1, 2], 1, 1)).toBeNaN();
    expect(exactMean([1, Number.POSITIVE_INFINITY])).toBeNaN();
    expect(exactMean([Number.NaN, 0.1, 0.2])).toBeNaN();
  });
});

describe("exactWeightedMean", () => {
  it("weighs", () => {
    expect(exactWeightedMean([4, 2], [0.1, 0.3])).toBe(2.5);
    expect(exactWeightedMean([4, 2, 100], [1, 3, 0])).toBe(2.5);
    expect(exactWeightedMean([9, 4, 2, 9], [9, 1, 3, 9], 1, 3)).toBe(2.5);
  });

  it("is NaN where the weights add up to nothing", () => {
    expect(exactWeightedMean([], [])).toBeNaN();
    expect(exactWeightedMean([1, 2], [0, 0])).toBeNaN();
    expect(exactWeightedMean([1, 2], [1, Number.NaN])).toBeNaN();
    expect(exactWeightedMean([1, Number.NaN], [1, 1])).toBeNaN();
  });
});

describe("quotientOfPair", () => {
  it.each([
    [1, 1e-20, 3, 1 / 3],
    [2, 0.5, 2, 1.25],
    [1, 2, 2, 1.5],
    [-1, 3, 4, 0.5],
    // Almost halfway between two neighbours: the smaller number decides.
    [2 ** 53 + 2, 1 + 2 ** -40, 2 ** 53, 1 + 2 ** -51],
    [2 ** 53 + 2, 1 - 2 ** -40, 2 ** 53, 1 + 2 ** -52],
    [2 ** 53, 1 + 2 ** -40, 2 ** 53, 1 + 2 ** -52],
    [2 ** 53, 1 - 2 ** -40, 2 ** 53, 1],
  ])("of %d and %d over %d is %d, as of the exact sum", (a, b, count, mean) => {
    expect(quotientOfPair(a, b, count)).toBe(mean);
    expect(quotientOf(sumOf([a, b]), sumOf([count]))).toBe(mean);
  });

  it("is NaN where two doubles cannot tell", () => {
    expect(quotientOfPair(2 ** 53, 1, 2 ** 53)).toBeNaN();
    expect(quotientOfPair(0.1, 0.2, 2)).toBeNaN();
    expect(quotientOfPair(0, 0, 3)).toBeNaN();
    expect(quotientOfPair(Number.POSITIVE_INFINITY, 1, 2)).toBeNaN();
  });
});

describe("quotientOf", () => {
  it.each<readonly [readonly number[], readonly number[], number]>([
    [[1], [3], 1 / 3],
    [[-1], [3], -1 / 3],
    [[1], [-3], -1 / 3],
    [[-2], [-3], 2 / 3],
    [[0], [-3], 0],
    [[6], [3], 2],
    // Halfway between 2^52 and its neighbour, then a hair to each side.
    [[2 ** 53, 1], [2], 2 ** 52],
    [[2 ** 53, 3], [2], 2 ** 52 + 2],
    [[2 ** 53, 1, 2 ** -80], [2], 2 ** 52 + 1],
    [[2 ** 53, 1, -(2 ** -80)], [2], 2 ** 52],
    [[-(2 ** 53), -1, -(2 ** -80)], [2], -(2 ** 52) - 1],
    [[-(2 ** 53), -1], [2], -(2 ** 52)],
    [[2 ** 53, 3, -(2 ** -80)], [2], 2 ** 52 + 1],
    // Just below a power of two, where doubles lie closer.
    [[2 ** 53, -0.25], [2 ** 53], 1],
    [[2 ** 53, -0.5], [2 ** 53], 1],
    [[2 ** 53, -0.5, -(2 ** -80)], [2 ** 53], 1 - 2 ** -53],
    [[2 ** 53, -0.5, -(2 ** -80)], [-(2 ** 53)], -(1 - 2 ** -53)],
    // Ties over a divisor of two doubles, where one step of Newton's lands on the odd neighbour.
    [
      [-4.5022815600987716e-17, -0.9060913500636502, 10968975385000316],
      [9.709448494729334e-17, 1.3922578961052092],
      7878551391725358,
    ],
    [
      [-3.186860073833507e-17, 0.8524654421535645, -13874038070726146],
      [9.685387448121951e-17, 1.592330057820449],
      -8713041622612252,
    ],
    [
      [4.3179386247074515e-17, 0.8418953418911855, 11512119881337884],
      [1.033902687385581e-16, -1.3146816873983531],
      -8756583431324296,
    ],
    // A carry between the two words of a double.
    [[2 ** 32, 2 ** -21, 2 ** -80], [1], 2 ** 32 + 2 ** -20],
    [[4294967295.9999995, 2 ** -22, 2 ** -80], [1], 4294967296],
    [[2 ** 32, -(2 ** -22), -(2 ** -80)], [1], 4294967295.9999995],
  ])("of %j over %j is %d", (numerator, denominator, quotient) => {
    expect(quotientOf(sumOf(numerator), sumOf(denominator))).toBe(quotient);
  });

  it("is NaN over nothing, for what is not finite, and beyond its range", () => {
    expect(quotientOf(sumOf([1]), emptySum)).toBeNaN();
    expect(quotientOf(emptySum, emptySum)).toBeNaN();
    expect(quotientOf(sumOf([Number.NaN]), sumOf([1]))).toBeNaN();
    expect(quotientOf(sumOf([1]), sumOf([Number.NaN]))).toBeNaN();
    expect(quotientOf(sumOf([2 ** 900]), sumOf([2 ** -60]))).toBeNaN();
    expect(quotientOf(sumOf([2 ** 900]), sumOf([2 ** -59]))).toBe(2 ** 959);
    const odd = (2 ** 53 - 1) * 2 ** 450;
    expect(quotientOf(sumOf([odd]), sumOf([1]))).toBe(odd);
    expect(quotientOf(sumOf([odd, 2 ** 449]), sumOf([1]))).toBe(2 ** 503);
    expect(quotientOf(sumOf([odd, 2 ** 448]), sumOf([1]))).toBe(odd);
    expect(quotientOf(sumOf([1, 2 ** -60]), sumOf([2 ** -450]))).toBe(2 ** 450);
    expect(quotientOf(sumOf([2 ** 900]), sumOf([2 ** -900]))).toBeNaN();
  });

  it("is 0 where the quotient is too small for a double", () => {
    expect(quotientOf(sumOf([2 ** -900]), sumOf([2 ** 900]))).toBe(0);
    expect(quotientOf(sumOf([-(2 ** -900)]), sumOf([2 ** 900]))).toBe(0);
  });
});
