import { describe, expect, it } from "vitest";
import { bootstrapInterval } from "./bootstrap-interval.ts";

const mean = (rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + row, 0) / rows.length;

describe("an interval by drawing rows", () => {
  it("lies between the quantiles of what samples say", () => {
    const seen: number[] = [];
    const found = bootstrapInterval(5, { seed: 3, samples: 21, confidence: 0.9 }, (rows) => {
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
    const found = bootstrapInterval(4, { seed: 1, samples: 10 }, () => {
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
