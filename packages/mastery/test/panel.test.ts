import type { Scale } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { combinePanel, type PanelQuestion, type Rated } from "../src/panel/index.ts";
import { levelsApart } from "../src/panel/levels-apart.ts";
import { asJson } from "./as-json.ts";

const scale: Scale = deepFreeze({
  id: "lantern",
  goal: "adapting",
  grain: 0.5,
  levels: ["exploring", "practicing", "applying", "adapting", "contributing"].map((id, at) => ({
    id,
    name: id,
    value: at + 1,
  })),
});
const roles = ["educator", "educator", "fellow-learner", "community-partner"] as const;

const panel = (
  numbers: readonly (number | undefined)[],
  rest: Partial<PanelQuestion> = {},
): PanelQuestion =>
  deepFreeze({
    scale,
    rule: { rule: "majority" },
    secondLookFrom: 2,
    ratings: numbers.map((number, at) => ({
      rater: `r${at}`,
      role: roles[at % roles.length] ?? "educator",
      ...(number === undefined ? {} : { number }),
    })),
    ...rest,
  });
const rated = (question: PanelQuestion): Rated => {
  const result = asJson(combinePanel(question));
  if (result.status !== "rated") throw new Error("nobody rated");
  return result;
};

describe("a panel's ratings of one criterion", () => {
  // The sample school's moderated defence: educators 4 and 3, a fellow learner 4, a partner 2; then 4, 4, 4 and 3.
  it("are combined in every way that a school may ask for", () => {
    expect(combinePanel(panel([4, 3, 4, 2]))).toEqual({
      status: "rated",
      raters: 4,
      mean: 3.25,
      median: 3.5,
      lowerMedian: 3,
      upperMedian: 4,
      lowest: 2,
      highest: 4,
      levelsApart: 2,
      secondLook: true,
    });
    expect(combinePanel(panel([4, 4, 4, 3]))).toEqual({
      status: "rated",
      raters: 4,
      mean: 3.75,
      median: 4,
      lowerMedian: 4,
      upperMedian: 4,
      majority: 4,
      lowest: 3,
      highest: 4,
      levelsApart: 1,
      secondLook: false,
      number: 4,
    });
  });

  it.each([
    ["the mean", { rule: "mean" }, [4, 3, 4, 2], 3.25],
    ["the mean, exact", { rule: "mean" }, [1, 2, 2], 5 / 3],
    ["the median", { rule: "median" }, [4, 3, 4, 2], 3.5],
    ["the lower median", { rule: "median", tie: "lower" }, [4, 3, 4, 2], 3],
    ["the upper median", { rule: "median", tie: "upper" }, [4, 3, 4, 2], 4],
    ["half is no majority", { rule: "majority" }, [4, 4, 3, 2], undefined],
    ["a majority", { rule: "majority" }, [4, 4, 4, 2], 4],
    ["all of one mind", { rule: "consensus" }, [4, 4, 4], 4],
    ["not all of one mind", { rule: "consensus" }, [4, 4, 3], undefined],
    [
      "nobody has the last word and all are close",
      { rule: "adjudicated", by: "panel", within: 1 },
      [4, 3],
      3.5,
    ],
    [
      "nobody has the last word and they are apart",
      { rule: "adjudicated", by: "panel", within: 1 },
      [4, 2],
      undefined,
    ],
    ["the last word", { rule: "adjudicated", by: "community-partner", within: 0 }, [4, 3, 4, 2], 2],
  ] as const)("by the school's rule: %s", (_, rule, numbers, number) => {
    expect(rated(panel(numbers, { rule })).number).toBe(number);
  });

  it("leaves out who did not see enough, and says so where nobody did", () => {
    const one = rated(panel([undefined, 3, undefined, 4]));
    expect([one.raters, one.mean, one.lowest, one.highest]).toEqual([2, 3.5, 3, 4]);
    expect(combinePanel(panel([undefined, undefined]))).toEqual({ status: "not-rated" });
    expect(combinePanel(panel([]))).toEqual({ status: "not-rated" });
  });

  it("says what all say, and that is a majority too", () => {
    const { consensus, majority, secondLook } = rated(panel([3, 3, 3]));
    expect([consensus, majority, secondLook]).toEqual([3, 3, false]);
    expect(rated(panel([3, 3, 4]))).not.toHaveProperty("consensus");
  });

  it("opens a second look at the distance that the school says, counted in levels", () => {
    expect(rated(panel([4, 3.5], { secondLookFrom: 0.5 })).secondLook).toBe(true);
    expect(rated(panel([4, 3.5], { secondLookFrom: 1 })).secondLook).toBe(false);
    expect(rated(panel([4, 1], { secondLookFrom: 3 })).secondLook).toBe(true);
    expect(rated(panel([0.1 + 0.2 + 3.7, 2])).secondLook).toBe(true);
  });
});

describe("how many levels apart two numbers are", () => {
  const uneven: Scale = deepFreeze({
    id: "uneven",
    goal: "c",
    levels: [
      { id: "a", name: "A", value: 0 },
      { id: "b", name: "B", value: 60 },
      { id: "c", name: "C", value: 70 },
    ],
  });

  it.each([
    [0, 70, 2],
    [70, 0, 2],
    [60, 70, 1],
    [30, 65, 1],
    [65, 65, 0],
    [-10, 0, 0],
    [-10, 90, 2],
    [70, 90, 0],
  ])("%d and %d: %d", (from, to, apart) => {
    expect(levelsApart(uneven, from, to)).toBe(apart);
  });
});
