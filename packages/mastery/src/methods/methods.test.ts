import { describe, expect, it } from "vitest";
import { is } from "../../test/methods/found.ts";
import { score } from "../score/score.ts";
import { decayingAverage } from "./decaying-average.ts";
import { mean } from "./mean.ts";
import { medianOfRecent } from "./median-of-recent.ts";
import type { ScoredSeries } from "./method.ts";
import { mostRecent } from "./most-recent.ts";

describe("mean", () => {
  it.each([
    // Plain arithmetic.
    [[3], 3],
    [[1, 2, 3, 4], 2.5],
    [[0, 0, 3], 1],
    // Canvas's own cases for `average` (mastery rules 1): 1, 2, 3, 4 -> 2.5; zeros count.
    [[0], 0],
    // Sums are exact: adding left to right in doubles gives 0.30000000000000004 / 3.
    [[0.1, 0.2, 0.3], 0.2],
    [[1e6, 0.1, -1e6], 0.1 / 3],
  ] as const)("of %j is %d", (series, expected) => {
    expect(score(mean, {}, series)).toEqual(is(expected));
  });

  it("counts by weight", () => {
    expect(
      score(mean, {}, [
        { score: 1, weight: 3 },
        { score: 3, weight: 1 },
      ]),
    ).toEqual(is(1.5));
    expect(score(mean, {}, [{ score: 4, weight: 0.5 }, 1])).toEqual(is(2));
  });

  it("says so where the result is too large to compare", () => {
    expect(score(mean, {}, [1e9])).toEqual({
      status: "not-computable",
      reason: { code: "outside-domain", data: { limit: 4503599 } },
    });
  });
});

describe("most-recent", () => {
  it.each([
    [[3], 3],
    [[4, 1], 1],
    [[1, 4, 0], 0],
  ] as const)("of %j is %d", (series, expected) => {
    expect(score(mostRecent, {}, series)).toEqual(is(expected));
  });
});

describe("median-of-recent", () => {
  it.each([
    [{}, [2], 2],
    [{}, [1, 4], 2.5],
    [{}, [4, 1, 3], 3],
    [{}, [1, 1, 1, 4, 4], 4],
    [{ recent: 1 }, [1, 2, 5], 5],
    [{ recent: 2 }, [1, 2, 5], 3.5],
    [{ recent: 2, tie: "lower" }, [1, 2, 5], 2],
    [{ recent: 2, tie: "upper" }, [1, 5, 2], 5],
    [{ recent: 4, tie: "mean" }, [4, 3, 4, 2], 3.5],
    [{ recent: 4, tie: "lower" }, [4, 3, 4, 2], 3],
    [{ recent: 4, tie: "upper" }, [4, 3, 4, 2], 4],
    [{ recent: 10 }, [1, 2, 3], 2],
  ] as const)("with %j of %j is %d", (parameters, series, expected) => {
    expect(score(medianOfRecent, parameters, series)).toEqual(is(expected));
  });

  it("halves the weight, not the count", () => {
    const light = { score: 1, weight: 1 };
    const heavy = { score: 4, weight: 3 };
    expect(score(medianOfRecent, {}, [light, light, heavy])).toEqual(is(4));
    expect(score(medianOfRecent, {}, [{ ...light, weight: 2 }, light, heavy])).toEqual(is(2.5));
  });
});

describe("decaying-average", () => {
  it.each([
    // Canvas, Mastery Connect and Otus publish these at 65 % (mastery rules 1 and 8).
    [{}, [1, 2, 3, 4], 3.484625],
    [{}, [2, 3, 4], 3.5275],
    [{}, [2], 2],
    [{ newest: 0.75 }, [2, 4], 3.5],
    [{ newest: 1 }, [1, 3, 2], 2],
    // Canvas's [1, 1, 4, 2] at 65 % (peers, headline 6: recursive 2.33).
    [{}, [1, 1, 4, 2], 2.3325],
  ] as const)("with %j of %j is %d", (parameters, series, expected) => {
    const found = score(decayingAverage, parameters, series);
    expect(found.status).toBe("scored");
    expect(found.status === "scored" && found.score).toBeCloseTo(expected, 12);
  });

  it("takes a piece of weight w as if it stood there w times", () => {
    const twice = score(decayingAverage, {}, [1, 4, 4]);
    const weighted = score(decayingAverage, {}, [1, { score: 4, weight: 2 }]);
    expect(twice.status === "scored" && twice.score).toBeCloseTo(
      weighted.status === "scored" ? weighted.score : Number.NaN,
      12,
    );
  });
});

describe("shares", () => {
  const series: ScoredSeries = [1, 1, 2, 2, 3, 4, 4].map((score) => ({
    score,
    weight: 1,
  })) as never;

  it("of the mean are equal, or as the weights", () => {
    expect(mean.shares?.({}, series)).toEqual(Array.from({ length: 7 }, () => 1 / 7));
    expect(
      mean.shares?.({}, [
        { score: 1, weight: 3 },
        { score: 1, weight: 1 },
      ]),
    ).toEqual([0.75, 0.25]);
  });

  it("of the newest are all its own", () => {
    expect(mostRecent.shares?.({}, series)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  it("of the median are those of the middle", () => {
    const settings = { recent: 3, tie: "mean" } as const;
    expect(medianOfRecent.shares?.(settings, series)).toEqual([0, 0, 0, 0, 0, 1, 0]);
    expect(medianOfRecent.shares?.({ recent: 4, tie: "mean" }, series)).toEqual([
      0, 0, 0, 0, 0.5, 0.5, 0,
    ]);
    expect(medianOfRecent.shares?.({ recent: 4, tie: "lower" }, series)).toEqual([
      0, 0, 0, 0, 1, 0, 0,
    ]);
    expect(medianOfRecent.shares?.({ recent: 4, tie: "upper" }, series)).toEqual([
      0, 0, 0, 0, 0, 1, 0,
    ]);
  });

  it("of the decaying average fall by the rest", () => {
    // Pattern 2 of the sample school: what each of seven pieces is of the score at 65 %.
    const shares = decayingAverage.shares?.({ newest: 0.65 }, series) ?? [];
    expect(shares.map((share) => share.toFixed(3))).toEqual([
      "0.002",
      "0.003",
      "0.010",
      "0.028",
      "0.080",
      "0.227",
      "0.650",
    ]);
  });
});
