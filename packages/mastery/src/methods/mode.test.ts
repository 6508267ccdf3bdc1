import { describe, expect, it } from "vitest";
import { score, type SeriesInput } from "../score/score.ts";
import type { Found } from "./method.ts";
import { mode } from "./mode.ts";
import { modeOfRecent } from "./mode-of-recent.ts";
import { almostThreeTenths, is, outside, pieces, tie, weigh } from "../../test/methods/found.ts";

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
