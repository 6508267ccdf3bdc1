import { describe, expect, it } from "vitest";
import { type SeriesInput, score } from "../score/score.ts";
import { first } from "./first.ts";
import { highest } from "./highest.ts";
import { latestAgainstRest } from "./latest-against-rest.ts";
import { lowest } from "./lowest.ts";
import { mOfN } from "./m-of-n.ts";
import { meanOfBest } from "./mean-of-best.ts";
import { meanOfRecent } from "./mean-of-recent.ts";
import { median } from "./median.ts";
import type { Found, ScaleNumbers, Scored, ScoredSeries } from "./method.ts";
import { mode } from "./mode.ts";
import { modeOfRecent } from "./mode-of-recent.ts";
import { nTimes } from "./n-times.ts";
import { streak } from "./streak.ts";

const is = (score: number): Found => ({ status: "scored", score });
const tie = (...scores: [number, number, ...number[]]): Found => ({
  status: "not-computable",
  reason: { code: "tie", data: { scores } },
});
const notReached = (have: number, need: number): Found => ({
  status: "not-computable",
  reason: { code: "target-not-reached", data: { have, need } },
});
const outside: Found = {
  status: "not-computable",
  reason: { code: "outside-domain", data: { limit: 4503599 } },
};
const weigh = (score: number, weight: number): Scored => ({ score, weight });
const pieces = (...scores: readonly number[]): ScoredSeries =>
  scores.map((score) => ({ score, weight: 1 })) as unknown as ScoredSeries;
/** Three tenths with another last bit. */
const almostThreeTenths = 0.1 + 0.2;
const scale: ScaleNumbers = { least: 1, most: 4, goal: 3 };

describe("median", () => {
  const table: readonly (readonly [object, SeriesInput, Found])[] = [
    [{}, [2], is(2)],
    [{}, [0], is(0)],
    [{}, [4, 1], is(2.5)],
    [{ tie: "lower" }, [4, 1], is(1)],
    [{ tie: "upper" }, [4, 1], is(4)],
    [{}, [4, 1, 3], is(3)],
    [{}, [-2, -1, 0, 5], is(-0.5)],
    // Half of the weight, not of the pieces: 1 + 1 of 5, then 3 more.
    [{}, [1, 1, weigh(4, 3)], is(4)],
    [{}, [weigh(1, 2), 1, weigh(4, 3)], is(2.5)],
    // A light piece in the middle of the order is not the middle of the weight.
    [{}, [weigh(1, 4), weigh(2, 0.5), 3], is(1)],
    // 0.1 + 0.2 is half of 0.6, whatever its last bit: a tie.
    [{ tie: "upper" }, [weigh(1, 0.1), weigh(1, 0.2), weigh(2, 0.3)], is(2)],
    [{ tie: "lower" }, [weigh(1, 0.1), weigh(1, 0.2), weigh(2, 0.3)], is(1)],
    // Tiny weights are compared as shares, so that they are not all the same.
    [{}, [weigh(1, 1e-12), weigh(2, 3e-12)], is(2)],
    [{}, [1e9, 1, 1], is(1)],
    [{}, [1e9, 1e9, 1], outside],
  ];
  it.each(table)("with %j of %j is %j", (parameters, series, expected) => {
    expect(score(median, parameters, series)).toEqual(expected);
  });

  it("is made of the pieces in the middle", () => {
    expect(median.shares?.({ tie: "mean" }, pieces(4, 1, 2, 3))).toEqual([0, 0, 0.5, 0.5]);
    expect(median.shares?.({ tie: "upper" }, pieces(4, 1, 2, 3))).toEqual([0, 0, 0, 1]);
    expect(median.shares?.({ tie: "mean" }, pieces(4, 1, 2))).toEqual([0, 0, 1]);
  });
});

describe("mode", () => {
  const tied = [2, 3, 3, 1, 2] as const;
  const table: readonly (readonly [string, SeriesInput, Found])[] = [
    ["none", [2], is(2)],
    ["none", [0, 0, 4], is(0)],
    ["none", [1, 1, 4, 2], is(1)],
    ["highest", tied, is(3)],
    ["lowest", tied, is(2)],
    ["most-recent", tied, is(2)],
    ["most-recent", [3, 2, 2, 3], is(3)],
    ["mean", tied, is(2.5)],
    ["none", tied, tie(2, 3)],
    ["none", [1, 4], tie(1, 4)],
    ["mean", [1, 4], is(2.5)],
    ["none", [4, 1, -2], tie(-2, 1, 4)],
    // The most recent of those that tie, not of all.
    ["most-recent", [3, 3, 2, 2, 4], is(2)],
    // By weight: one piece of 2 stands against two of 1.
    ["none", [weigh(4, 2), 1, 1], tie(1, 4)],
    ["none", [weigh(4, 2.5), 1, 1], is(4)],
    ["none", [weigh(1, 0.1), weigh(1, 0.2), weigh(2, 0.3)], tie(1, 2)],
    // The same to a billionth is the same score; the lower in the last bits stands for it.
    ["none", [almostThreeTenths, 0.3, 1], is(0.3)],
    ["none", [0.3, 0.300000001, 0.300000001], is(0.300000001)],
    ["none", [1e9, 1e9, 1], outside],
  ];
  it.each(table)("in a tie %s of %j is %j", (tie, series, expected) => {
    expect(score(mode, { tie: tie as "none" }, series)).toEqual(expected);
  });

  it("falls as a piece rises out of a tie: so it claims not to be monotone", () => {
    expect(score(mode, { tie: "highest" }, [1, 1, 3, 3])).toEqual(is(3));
    expect(score(mode, { tie: "highest" }, [1, 1, 4, 3])).toEqual(is(1));
  });

  it("is made of the pieces that have its score", () => {
    expect(mode.shares?.({ tie: "none" }, pieces(1, 4, 4))).toEqual([0, 0.5, 0.5]);
    expect(mode.shares?.({ tie: "none" }, [weigh(1, 3), weigh(1, 1), weigh(4, 2)])).toEqual([
      0.75, 0.25, 0,
    ]);
    expect(mode.shares?.({ tie: "mean" }, pieces(4, 1, 4, 1, 0))).toEqual([
      0.25, 0.25, 0.25, 0.25, 0,
    ]);
    expect(mode.shares?.({ tie: "none" }, pieces(1, 4))).toBeUndefined();
  });
});

describe("mode-of-recent", () => {
  const table: readonly (readonly [{ recent?: number; tie: "none" }, SeriesInput, Found])[] = [
    [{ tie: "none" }, [2], is(2)],
    [{ tie: "none" }, [1, 1, 1, 4, 4], is(4)],
    [{ recent: 2, tie: "none" }, [4, 4, 4, 1], tie(1, 4)],
    [{ recent: 10, tie: "none" }, [1, 1, 4], is(1)],
    [{ tie: "none" }, [0.3, almostThreeTenths, 1], is(0.3)],
  ];
  it.each(table)("with %j of %j is %j", (parameters, series, expected) => {
    expect(score(modeOfRecent, parameters, series)).toEqual(expected);
  });

  it("is made of the newest that have its score", () => {
    const settings = { recent: 3, tie: "none" } as const;
    expect(modeOfRecent.shares?.(settings, pieces(4, 1, 4, 4))).toEqual([0, 0, 0.5, 0.5]);
    expect(modeOfRecent.shares?.(settings, pieces(4, 4, 4, 1, 2))).toBeUndefined();
  });
});

describe("highest, lowest and first", () => {
  it.each([
    [[3], 3, 3, 3],
    [[0], 0, 0, 0],
    [[4, 1], 4, 1, 4],
    [[-1, -3, -2], -1, -3, -1],
    [[1, 4, 4, 2], 4, 1, 1],
  ] as const)("of %j are %d, %d and %d", (series, most, least, start) => {
    expect(score(highest, {}, series)).toEqual(is(most));
    expect(score(lowest, {}, series)).toEqual(is(least));
    expect(score(first, {}, series)).toEqual(is(start));
  });

  it("are moved by no weight", () => {
    const series = [weigh(2, 0.01), weigh(3, 5)] as const;
    expect(score(highest, {}, series)).toEqual(is(3));
    expect(score(lowest, {}, series)).toEqual(is(2));
    expect(score(first, {}, series)).toEqual(is(2));
  });

  it("are all of one piece: of several the same, the oldest", () => {
    expect(highest.shares?.({}, pieces(1, 4, 4, 1))).toEqual([0, 1, 0, 0]);
    expect(lowest.shares?.({}, pieces(4, 1, 4, 1))).toEqual([0, 1, 0, 0]);
    expect(first.shares?.({}, pieces(4, 1, 4))).toEqual([1, 0, 0]);
  });
});

describe("mean-of-recent", () => {
  const table: readonly (readonly [object, SeriesInput, Found])[] = [
    [{}, [2], is(2)],
    [{}, [1, 4], is(2.5)],
    [{}, [0, 0, 0, 4, 4, 4], is(4)],
    [{ recent: 1 }, [4, 1], is(1)],
    [{ recent: 2 }, [1, 1, 4, 2], is(3)],
    [{ recent: 2 }, [9, weigh(1, 3), weigh(3, 1)], is(1.5)],
    // Rounded once: adding from the left gives 0.6000000000000001 / 3.
    [{}, [0.1, 0.2, 0.3], is(0.2)],
  ];
  it.each(table)("with %j of %j is %j", (parameters, series, expected) => {
    expect(score(meanOfRecent, parameters, series)).toEqual(expected);
  });

  it("is made of the newest by their weights", () => {
    expect(meanOfRecent.shares?.({ recent: 2 }, [weigh(1, 9), weigh(1, 3), weigh(1, 1)])).toEqual([
      0, 0.75, 0.25,
    ]);
  });
});

describe("mean-of-best", () => {
  const table: readonly (readonly [number, SeriesInput, Found])[] = [
    [1, [2], is(2)],
    [3, [2], is(2)],
    [2, [4, 0, 2], is(3)],
    [2, [-1, -3, -2], is(-1.5)],
    [1, [4, 1, 4], is(4)],
    [3, [0.1, 0.2, 0.3, 0], is(0.2)],
    // By score first, then the mean by weight: (4 x 1 + 3 x 3) / 4.
    [2, [weigh(3, 3), weigh(1, 9), 4], is(3.25)],
    // Of equal scores the one that counts more.
    [2, [4, weigh(3, 1), weigh(3, 3)], is(3.25)],
    [2, [4, weigh(0.3, 1), weigh(almostThreeTenths, 1)], is((4 + almostThreeTenths) / 2)],
  ];
  it.each(table)("the best %d of %j are %j", (best, series, expected) => {
    expect(score(meanOfBest, { best }, series)).toEqual(expected);
  });

  it("falls where a heavy piece rises into the best: so it claims not to be monotone", () => {
    expect(score(meanOfBest, { best: 2 }, [4, 3, weigh(2, 9)])).toEqual(is(3.5));
    expect(score(meanOfBest, { best: 2 }, [4, 3, weigh(3.1, 9)])).toEqual(is(3.19));
  });

  it("is made of the best by their weights, of two alike the older", () => {
    expect(meanOfBest.shares?.({ best: 2 }, pieces(1, 3, 4, 3))).toEqual([0, 0.5, 0.5, 0]);
    expect(meanOfBest.shares?.({ best: 2 }, [weigh(4, 1), weigh(1, 1), weigh(3, 3)])).toEqual([
      0.25, 0, 0.75,
    ]);
  });
});

describe("latest-against-rest", () => {
  const table: readonly (readonly [object, SeriesInput, number])[] = [
    [{}, [2], 2],
    [{}, [0], 0],
    [{}, [2, 4], 3.3],
    [{}, [1, 2, 3, 4], 3.3],
    [{}, [4, 4, 4, 0], 1.4],
    [{ newest: 1 }, [4, 1], 1],
    [{ newest: 0.5 }, [1, 3, 4], 3],
    // The rest by weight: 0.65 x 4 + 0.35 x (1 x 3 + 3) / 4.
    [{}, [weigh(1, 3), 3, 4], 3.125],
    // A newest of weight 2 takes 1 - 0.35 x 0.35.
    [{}, [1, weigh(3, 2)], 2.755],
    // The thread of 2017 that asked why 4.96 and not 4.68 (Canvas community): date graded against date due.
    [{}, [4.88, 5], 4.958],
    [{}, [5, 4.5], 4.675],
  ];
  it.each(table)("with %j of %j is %d", (parameters, series, expected) => {
    const found = score(latestAgainstRest, parameters, series);
    expect(found.status === "scored" && found.score).toBeCloseTo(expected, 12);
  });

  it("is r sn + (1 - r) mean, in this order, to the bit", () => {
    expect(score(latestAgainstRest, {}, [0.1, 0.2, 0.7])).toEqual(
      is(0.65 * 0.7 + (1 - 0.65) * 0.15),
    );
  });

  it("is hardly moved by a piece of hardly any weight", () => {
    const found = score(latestAgainstRest, {}, [1, 1, weigh(4, 1e-9)]);
    expect(found.status === "scored" && found.score).toBeCloseTo(1, 8);
  });

  it("is made of the newest and of the rest by weight", () => {
    const shares = latestAgainstRest.shares?.({ newest: 0.5 }, [
      weigh(1, 3),
      weigh(1, 1),
      weigh(4, 1),
    ]);
    expect(shares).toEqual([0.375, 0.125, 0.5]);
    expect(latestAgainstRest.shares?.({ newest: 0.5 }, pieces(4))).toEqual([1]);
  });
});

describe("n-times", () => {
  const table: readonly (readonly [object, SeriesInput, Found])[] = [
    [{}, [3], notReached(1, 5)],
    [{}, [1, 2], notReached(0, 5)],
    [{ times: 1 }, [0, 3], is(3)],
    [{ times: 2, target: 2 }, [1, 2, 4], is(3)],
    [{ times: 2, result: "target" }, [1, 4, 4], is(3)],
    [{ times: 2, result: "target" }, [1, 4, 2], notReached(1, 2)],
    // All of those, not the first two: 4 and 4, then a 3 at the target.
    [{ times: 2 }, [4, 4], is(4)],
    [{ times: 2 }, [4, 4, 3, 3], is(3.5)],
    // To a billionth, both.
    [{ times: 1, target: almostThreeTenths }, [0.3], is(0.3)],
    [{ times: 1, target: 0.3 }, [0.299999999], notReached(0, 1)],
    [{ times: 2, target: 0 }, [0, 0, -1], is(0)],
    [{ times: 3, target: 0 }, [0.1, 0.2, 0.3], is(0.2)],
    [{ times: 1, target: 1e9 }, [1e9], outside],
  ];
  it.each(table)("with %j of %j is %j", (parameters, series, expected) => {
    expect(score(nTimes, parameters, series, scale)).toEqual(expected);
  });

  it("asks for a scale where its target is the goal", () => {
    expect(() => score(nTimes, {}, [3])).toThrow("scale-needed");
    expect(score(nTimes, { target: 3, times: 1 }, [3])).toEqual(is(3));
  });

  it("falls as a piece rises to the target, and may lie below every piece: so it claims neither", () => {
    expect(score(nTimes, { times: 1, target: 3 }, [5, 2])).toEqual(is(5));
    expect(score(nTimes, { times: 1, target: 3 }, [5, 3])).toEqual(is(4));
    expect(score(nTimes, { times: 1, target: 3, result: "target" }, [5, 4])).toEqual(is(3));
  });

  it("is made of all at or above the target", () => {
    const settings = { times: 2, target: 3, result: "mean" } as const;
    expect(nTimes.shares?.(settings, pieces(3, 1, 4, 2))).toEqual([0.5, 0, 0.5, 0]);
    expect(nTimes.shares?.(settings, pieces(3, 1))).toBeUndefined();
    expect(nTimes.shares?.({ ...settings, result: "target" }, pieces(3, 3))).toBeUndefined();
  });
});

describe("m-of-n", () => {
  const table: readonly (readonly [
    { times: number; of: number; target?: number },
    SeriesInput,
    0 | 1,
  ])[] = [
    [{ times: 1, of: 1 }, [3], 1],
    [{ times: 1, of: 1 }, [3, 2], 0],
    // With fewer than five, those that are there.
    [{ times: 3, of: 5 }, [3, 4], 0],
    [{ times: 3, of: 5 }, [3, 4, 3], 1],
    [{ times: 3, of: 5 }, [3, 1, 3, 1, 3], 1],
    [{ times: 3, of: 5 }, [3, 1, 3, 1, 3, 1], 0],
    [{ times: 2, of: 3, target: 0.3 }, [almostThreeTenths, 0.3, 0], 1],
    [{ times: 1, of: 3, target: 0 }, [-1, 0], 1],
  ];
  it.each(table)("with %j of %j is %d", (parameters, series, expected) => {
    expect(score(mOfN, parameters, series, scale)).toEqual(is(expected));
  });

  it("asks for a scale where its target is the goal", () => {
    expect(() => score(mOfN, { times: 1, of: 1 }, [3])).toThrow("scale-needed");
  });
});

describe("methods that count pieces", () => {
  it.each([
    () => score(nTimes, { target: 3 }, [3, weigh(3, 2)]),
    () => score(mOfN, { times: 1, of: 2, target: 3 }, [3, weigh(3, 2)]),
    () => score(streak, { target: 3 }, [3, weigh(3, 0.5)]),
  ])("refuse a weight", (scoring) => {
    expect(scoring).toThrow("weights-not-taken at /series/1/weight");
  });

  it("take a piece that counts once", () => {
    expect(score(streak, { times: 1, target: 3 }, [weigh(3, 1)])).toEqual(is(1));
  });
});

describe("m-of-n, with more times than pieces", () => {
  it("refuses what could never be met", () => {
    expect(() => score(mOfN, { times: 4, of: 3, target: 3 }, [3])).toThrow(
      "parameter-out-of-bounds",
    );
  });
});

describe("streak", () => {
  const table: readonly (readonly [{ times?: number; target?: number }, SeriesInput, 0 | 1])[] = [
    [{}, [4], 0],
    [{}, [4, 4], 0],
    [{}, [3, 3, 4], 1],
    [{}, [1, 3, 3, 3], 1],
    [{}, [3, 3, 3, 2], 0],
    [{}, [3, 3, 1, 3], 0],
    [{ times: 1 }, [1, 3], 1],
    [{ times: 2, target: almostThreeTenths }, [0.3, 0.3], 1],
    [{ times: 1, target: 0 }, [0], 1],
    [{ times: 1, target: 0 }, [-0.5], 0],
  ];
  it.each(table)("with %j of %j is %d", (parameters, series, expected) => {
    expect(score(streak, parameters, series, scale)).toEqual(is(expected));
  });

  it("asks for a scale where its target is the goal", () => {
    expect(() => score(streak, {}, [3])).toThrow("scale-needed");
  });
});
