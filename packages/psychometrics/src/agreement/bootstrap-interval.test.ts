import { describe, expect, it } from "vitest";
import { acceleratedShares } from "./accelerated-shares.ts";
import { bootstrapInterval } from "./bootstrap-interval.ts";

const mean = (rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + row, 0) / rows.length;

describe("an interval by drawing rows", () => {
  it("lies between the quantiles of what samples say", () => {
    const seen: number[] = [];
    const asked = { seed: 3, samples: 21, confidence: 0.9, interval: "percentile" } as const;
    const found = bootstrapInterval(5, asked, (rows) => {
      expect(rows).toHaveLength(5);
      expect(rows.every((row) => Number.isInteger(row) && row >= 0 && row < 5)).toBe(true);
      seen.push(mean(rows));
      return mean(rows);
    });
    expect(seen).toHaveLength(21);
    const sorted = [...seen].sort((a, b) => a - b);
    const center = mean(seen);
    const variance = seen.reduce((sum, one) => sum + (one - center) * (one - center), 0) / 20;
    if (found.status !== "computed") throw new Error(found.reason);
    // Of 21 values the 5 and 95 percent points are those at places 1 and 19.
    expect(found.interval.lower).toBeCloseTo(sorted[1] ?? Number.NaN, 12);
    expect(found.interval.upper).toBeCloseTo(sorted[19] ?? Number.NaN, 12);
    expect(found.interval.confidence).toBe(0.9);
    expect(found.standardError).toBeCloseTo(Math.sqrt(variance), 12);
    expect(found).toMatchObject({ withoutValue: 0, samples: 21 });
  });

  it("is the same for one seed and another for another", () => {
    const ask = (seed: number) => bootstrapInterval(30, { seed, samples: 50 }, mean);
    expect(ask(1)).toEqual(ask(1));
    expect(ask(1)).not.toEqual(ask(2));
  });

  it("takes 2,000 samples at 95 percent unless told otherwise", () => {
    expect(bootstrapInterval(3, { seed: 1 }, () => 7)).toEqual({
      status: "computed",
      interval: { lower: 7, upper: 7, confidence: 0.95 },
      standardError: 0,
      withoutValue: 0,
      samples: 2000,
    });
  });

  it("leaves out samples without a value, and counts them", () => {
    let sample = 0;
    const found = bootstrapInterval(4, { seed: 1, samples: 10, interval: "percentile" }, () => {
      sample += 1;
      return sample % 2 === 0 ? sample : null;
    });
    expect(found).toMatchObject({ status: "computed", withoutValue: 5, samples: 10 });
  });

  it("has no error of one value, and is not computed without any", () => {
    expect(bootstrapInterval(4, { seed: 1, samples: 1 }, () => 3)).toMatchObject({
      standardError: null,
    });
    expect(bootstrapInterval(4, { seed: 1, samples: 3 }, () => null)).toEqual({
      status: "not-computable",
      reason: "no-values",
    });
  });

  it("is not computed where all rows together have no value", () => {
    const drawnOnly = (rows: readonly number[]) => (new Set(rows).size === 4 ? null : mean(rows));
    expect(bootstrapInterval(4, { seed: 1, samples: 20 }, drawnOnly)).toEqual({
      status: "not-computable",
      reason: "no-estimate",
    });
  });

  it.each([
    [0, {}, "rows: 0 is no whole number from 1 on"],
    [2.5, {}, "rows: 2.5 is no whole number from 1 on"],
    [3, { samples: 0 }, "samples: 0 is no whole number from 1 on"],
    [3, { confidence: 1.5 }, "confidence: 1.5 is not above 0 and below 1"],
  ])("refuses %d rows with %j", (rows, options, message) => {
    expect(() => bootstrapInterval(rows, { seed: 1, ...options }, mean)).toThrow(
      new RangeError(message),
    );
  });
});

describe("the accelerated interval", () => {
  const numbers = [1, 2, 3, 4, 90];
  const meanOf = (rows: readonly number[]): number => mean(rows.map((row) => numbers[row] ?? 0));

  it("asks for all rows, and for all but each", () => {
    const asked: string[] = [];
    bootstrapInterval(3, { seed: 1, samples: 1 }, (rows) => {
      asked.push(rows.join(" "));
      return mean(rows);
    });
    expect(asked.slice(1)).toEqual(["0 1 2", "1 2", "0 2", "0 1"]);
  });

  // numpy and scipy, from the formulas of Efron (1987) and Hesterberg (2015); values of eight samples, so that each share is seen.
  it.each([
    ["as many below as above", [1, 2, 3, 4, 6, 7, 8, 9], [0.03528512718487403, 0.980987202609981]],
    [
      "most below: moved up",
      [1, 2, 3, 4, 4.5, 4.8, 8, 9],
      [0.29821897250063356, 0.9998052381921388],
    ],
    [
      "equal ones count half",
      [1, 5, 5, 5, 6, 7, 8, 9],
      [0.0032818211400460076, 0.8491241556862641],
    ],
    [
      "all below: half a value from the end",
      [1, 2, 2, 3, 3, 4, 4, 4.5],
      [0.8731731175875851, 0.9999999795518101],
    ],
  ])("%s", (_name, values, [lower, upper]) => {
    const got = acceleratedShares(10, values, skewed, 0.05);
    expect(got?.lower).toBeCloseTo(lower ?? Number.NaN, 9);
    expect(got?.upper).toBeCloseTo(upper ?? Number.NaN, 9);
  });

  it("of a mean that one row pulls up goes further up than down", () => {
    const found = bootstrapInterval(5, { seed: 2 }, meanOf);
    const plain = bootstrapInterval(5, { seed: 2, interval: "percentile" }, meanOf);
    if (found.status !== "computed" || plain.status !== "computed") throw new Error("computed");
    expect(found.interval.upper).toBeGreaterThan(plain.interval.upper);
  });

  it("ends at the last value where the skewness has a pole", () => {
    // One row alone says all: a is 0.145, and z 9.4, so that 1 - a (z0 + z) is below 0.
    const lonely = (rows: readonly number[]) => (rows.includes(0) ? 0 : -1);
    const got = acceleratedShares(12, [-1, -1, 0, 0], lonely, 1e-6);
    expect(got?.lower).toBeGreaterThanOrEqual(0);
    expect(got?.upper).toBe(1);
  });

  it("of a single row is the percentile interval", () => {
    expect(acceleratedShares(1, [3], () => 3, 0.05)).toEqual({ lower: 0.05, upper: 0.95 });
  });

  it("is not moved for skewness where no smaller set has a value, or all have the same", () => {
    const whole = (rows: readonly number[]) => (rows.length === 10 ? 5 : null);
    const same = () => 5;
    const values = [1, 2, 3, 4, 6, 7, 8, 9];
    const expected = {
      lower: expect.closeTo(0.02666305193223458, 9),
      upper: expect.closeTo(0.9733369480677654, 9),
    };
    expect(acceleratedShares(10, values, whole, 0.05)).toEqual(expected);
    expect(acceleratedShares(10, values, same, 0.05)).toEqual(expected);
  });
});

/** 5 of all ten rows; without row r, less by a tenth of r². */
function skewed(rows: readonly number[]): number {
  const missing = 45 - rows.reduce((sum, row) => sum + row, 0);
  return rows.length === 10 ? 5 : 5 - (missing * missing) / 10;
}
