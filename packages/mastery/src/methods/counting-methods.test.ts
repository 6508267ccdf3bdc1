import { describe, expect, it } from "vitest";
import { score, type SeriesInput } from "../score/score.ts";
import { mOfN } from "./m-of-n.ts";
import type { Found, ScaleNumbers } from "./method.ts";
import { nTimes } from "./n-times.ts";
import { streak } from "./streak.ts";
import { almostThreeTenths, is, outside, pieces, weigh } from "../../test/methods/found.ts";

/** Too few pieces at the target. */
const notReached = (have: number, need: number): Found => ({
  status: "not-computable",
  reason: { code: "target-not-reached", data: { have, need } },
});

/** A scale whose goal is 3. */
const scale: ScaleNumbers = { least: 1, most: 4, goal: 3 };

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

describe("m-of-n, with more times than pieces", () => {
  it("refuses what could never be met", () => {
    expect(() => score(mOfN, { times: 4, of: 3, target: 3 }, [3])).toThrow(
      "parameter-out-of-bounds",
    );
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
