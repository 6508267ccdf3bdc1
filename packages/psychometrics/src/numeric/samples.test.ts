import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { fQuantile } from "./f-quantile.ts";
import { fUpper } from "./f-upper.ts";
import { normalInterval } from "./interval.ts";
import { sampleQuantile } from "./sample-quantile.ts";
import { sampleVariance } from "./sample-variance.ts";

describe("the quantile of a sample", () => {
  const sorted = deepFreeze([1, 2, 4, 8, 16]);

  // numpy 2.4, quantile (linear)
  it.each([
    [0, 1],
    [0.25, 2],
    [0.3, 2.4],
    [0.5, 4],
    [0.9, 12.8],
    [1, 16],
  ])("at %d is %d", (share, value) => {
    expect(sampleQuantile(sorted, share)).toBeCloseTo(value, 14);
  });

  it("of one value is that value", () => {
    expect(sampleQuantile([7], 0.3)).toBe(7);
  });

  it.each([
    [[], 0.5, "sorted: it has no value"],
    [[1], -0.1, "share: -0.1 is not from 0 to 1"],
    [[1], 1.1, "share: 1.1 is not from 0 to 1"],
    [[1], Number.NaN, "share: NaN is not from 0 to 1"],
  ])("of %j at %d is refused", (values, share, message) => {
    expect(() => sampleQuantile(values, share)).toThrow(new RangeError(message));
  });
});

describe("the variance of a sample", () => {
  it.each([
    [[1, 2, 3, 4, 5], 2.5],
    [[2, 2], 0],
    [[1e8 + 1, 1e8 + 2, 1e8 + 3], 1],
  ])("of %j is %d", (values, variance) => {
    expect(sampleVariance(deepFreeze(values))).toBe(variance);
  });

  it.each([[[]], [[3]]])("of %j is none", (values) => {
    expect(sampleVariance(values)).toBeNaN();
  });
});

describe("the quantile of F", () => {
  // scipy 1.17
  it.each([
    [0.95, 5, 18, 2.7728531529978304],
    [0.975, 3, 7.5, 5.6313225360591925],
    [0.05, 2, 40, 0.05135912570516798],
    [0.5, 10, 10, 1.0],
    [0.999, 1, 4, 74.1372933223024],
  ])("of %d with %d and %d degrees", (probability, df1, df2, value) => {
    expect(fQuantile(probability, df1, df2) / value).toBeCloseTo(1, 11);
    expect(fUpper(fQuantile(probability, df1, df2), df1, df2)).toBeCloseTo(1 - probability, 12);
  });
});

describe("an interval by the normal distribution", () => {
  it("is so many standard errors to each side", () => {
    const { lower, upper, confidence } = normalInterval(10, 2, 0.95);
    expect(lower).toBeCloseTo(10 - 2 * 1.959963984540054, 11);
    expect(upper).toBeCloseTo(10 + 2 * 1.959963984540054, 11);
    expect(confidence).toBe(0.95);
    expect(normalInterval(0, 1, 0.9).upper).toBeCloseTo(1.6448536269514722, 11);
  });

  it("ends where the quantity does", () => {
    expect(normalInterval(0.5, 10, 0.95, { lower: -1, upper: 1 })).toEqual({
      lower: -1,
      upper: 1,
      confidence: 0.95,
    });
    expect(normalInterval(0.5, 0.1, 0.5, { lower: -1, upper: 1 }).upper).toBeLessThan(0.6);
  });

  it.each([0, 1, -0.5, Number.NaN])("is not made for a confidence of %d", (confidence) => {
    const message = `confidence: ${confidence} is not above 0 and below 1`;
    expect(() => normalInterval(0, 1, confidence)).toThrow(new RangeError(message));
  });
});
