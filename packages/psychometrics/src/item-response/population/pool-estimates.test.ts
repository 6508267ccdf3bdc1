import { describe, expect, it } from "vitest";
import { poolEstimates } from "./pool-estimates.ts";

describe("Rubin's rules", () => {
  it("add what the sets differ by", () => {
    const pooled = poolEstimates([1, 2, 4, 5], [0.5, 0.7, 0.6, 0.2]);
    expect(pooled.estimate).toBe(3);
    expect(pooled.withinVariance).toBeCloseTo(0.5, 14);
    expect(pooled.betweenVariance).toBeCloseTo(10 / 3, 14);
    const added = (1 + 1 / 4) * (10 / 3);
    expect(pooled.standardError).toBeCloseTo(Math.sqrt(0.5 + added), 14);
    expect(pooled.fractionMissing).toBeCloseTo(added / (0.5 + added), 14);
    expect(pooled.degreesOfFreedom).toBeCloseTo(3 * (1 + 0.5 / added) ** 2, 12);
  });

  it("of sets that do not differ are the normal distribution", () => {
    expect(poolEstimates([2, 2], [1, 3])).toEqual({
      estimate: 2,
      standardError: Math.sqrt(2),
      withinVariance: 2,
      betweenVariance: 0,
      degreesOfFreedom: null,
      fractionMissing: 0,
    });
    expect(poolEstimates([2, 2], [0, 0]).standardError).toBe(0);
  });

  it.each([
    [[1], [1], "estimates: 1, and at least 2 are pooled"],
    [[1, 2], [1], "variances: 1 for 2 estimates"],
    [[1, 2], [1, -1], "variances: -1 is no finite number from 0"],
    [[1, 2], [1, Number.NaN], "variances: NaN is no finite number from 0"],
    [[1, 2], [1, 1 / 0], "variances: Infinity is no finite number from 0"],
    [[1, Number.NaN], [1, 1], "estimates: NaN is no number"],
  ])("refuse %j with %j", (estimates, variances, message) => {
    expect(() => poolEstimates(estimates, variances)).toThrow(new RangeError(message));
  });
});
