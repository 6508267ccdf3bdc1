import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { drawBelow } from "../numeric/draw-below.ts";
import { seedDraws } from "../numeric/seed-draws.ts";
import { bSplineBasis } from "./b-spline.ts";
import {
  type GrowthPercentileOptions,
  type GrowthPercentiles,
  growthPercentiles,
} from "./growth-percentiles.ts";
import { quantileRegression } from "./quantile-regression.ts";

type Found = Extract<GrowthPercentiles, { status: "computed" }>;
const percentilesOf = (
  before: readonly (number | null)[],
  after: readonly (number | null)[],
  options?: GrowthPercentileOptions,
): Found => {
  const found = growthPercentiles(before, after, options);
  if (found.status !== "computed") throw new Error(found.reason);
  return found;
};

describe("B-splines", () => {
  const knots = deepFreeze({ inner: [457, 487.6, 509, 541], lower: 321.5, upper: 663.5 });

  // scipy 1.17: BSpline.design_matrix
  it.each([
    [321.5, [1, 0, 0, 0, 0, 0, 0, 0]],
    [
      400,
      [
        0.07444005432279373, 0.392185600706881, 0.41874421877743173, 0.11463012619289346, 0.0, 0.0,
        0.0, 0.0,
      ],
    ],
    [457, [0.0, 0.03393935527693621, 0.376528234528402, 0.5895324101946617, 0.0, 0.0, 0.0, 0.0]],
    [
      500,
      [
        0.0, 0.0, 0.0034938892882818155, 0.45618865327911867, 0.5308323078179635,
        0.00948514961463591, 0.0, 0.0,
      ],
    ],
    [
      620,
      [
        0.0, 0.0, 0.0, 0.0, 0.024725060271987946, 0.21156256912050017, 0.495503580052556,
        0.26820879055495583,
      ],
    ],
    [663.5, [0, 0, 0, 0, 0, 0, 0, 1]],
  ] as const)("at %d", (x, values) => {
    const found = bSplineBasis(x, knots);
    expect(found).toHaveLength(8);
    found.forEach((value, at) => {
      expect(value).toBeCloseTo(values[at] ?? Number.NaN, 14);
    });
  });

  it("without inner knots are Bernstein's polynomials", () => {
    expect(bSplineBasis(0.25, { inner: [], lower: 0, upper: 1 })).toEqual([
      0.421875, 0.421875, 0.140625, 0.015625,
    ]);
  });

  it.each([321, 664, Number.NaN])("are not defined at %d, beyond the boundaries", (x) => {
    expect(() => bSplineBasis(x, knots)).toThrow(
      new RangeError(`x: ${x} is not from 321.5 to 663.5`),
    );
  });
});

describe("quantile regression", () => {
  it("of a column of ones are the quantiles", () => {
    const ones = [1, 1, 1, 1, 1, 1, 1].map((one) => [one]);
    const found = quantileRegression(ones, [7, 3, 1, 9, 5, 11, 13], [0.5, 0.2, 0.9]);
    expect(found).toEqual([
      { status: "converged", coefficients: [7], objective: 12 },
      {
        status: "converged",
        coefficients: [3],
        objective: expect.closeTo(7.6, 12),
      },
      { status: "converged", coefficients: [13], objective: expect.closeTo(4.2, 12) },
    ]);
  });

  // scipy 1.17, linprog (HiGHS)
  it("reaches the least sum that linear programming finds", () => {
    const x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const y = [2, 1, 4, 3, 7, 5, 9, 6, 12, 8];
    const rows = x.map((one) => [1, one]);
    const found = quantileRegression(deepFreeze(rows), deepFreeze(y), [0.1, 0.25, 0.5, 0.75, 0.9]);
    const objectives = [1.78333333333, 4.29166666667, 7.16666666667, 4.8125, 1.925];
    found.forEach((one, at) => {
      if (one.status === "not-computable") throw new Error(one.reason);
      expect(one.status).toBe("converged");
      expect(one.objective).toBeCloseTo(objectives[at] ?? Number.NaN, 10);
    });
  });

  it("comes to an end where rows evenly apart lie on one line", () => {
    const pairs = [
      [1, 1],
      [1, 1],
      [9, 3],
      [5, 2],
      [1, 1],
      [2, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ] as const;
    const rows = pairs.map(([x]) => [1, x]);
    const [found] = quantileRegression(
      rows,
      pairs.map(([, y]) => y),
      [0.25],
    );
    // The line through (1, 1), (5, 2) and (9, 3) leaves (2, 1) a quarter below, and three quarters of that are the sum.
    expect(found).toEqual({
      status: "converged",
      coefficients: [0.75, 0.25],
      objective: 0.1875,
    });
  });

  it("is not computed where rows do not tell columns apart", () => {
    const collinear = { status: "not-computable", reason: "collinear" };
    expect(
      quantileRegression(
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
        [1, 2, 3],
        [0.5, 0.1],
      ),
    ).toEqual([collinear, collinear]);
    expect(quantileRegression([[1, 2]], [1], [0.5])).toEqual([collinear]);
    expect(quantileRegression([[0], [0]], [1, 2], [0.5])).toEqual([collinear]);
  });

  it.each([
    ["no rows", [], [], [0.5], "rows: there is none, or it has no column"],
    ["no columns", [[], []], [1, 2], [0.5], "rows: there is none, or it has no column"],
    ["lengths that differ", [[1], [1]], [1], [0.5], "outcomes: 1 for 2 rows"],
    ["a row of another length", [[1], [1, 2]], [1, 2], [0.5], "rows: one of 2, not 1"],
    [
      "an outcome that is no number",
      [[1], [1]],
      [1, Number.NaN],
      [0.5],
      "rows, outcomes: NaN is no",
    ],
    [
      "a row with what is no number",
      [[1], [Number.NaN]],
      [1, 2],
      [0.5],
      "rows, outcomes: NaN is no",
    ],
    ["a share of 0", [[1], [1]], [1, 2], [0], "shares: 0 is not above 0 and below 1"],
    ["a share of 1", [[1], [1]], [1, 2], [1], "shares: 1 is not above 0 and below 1"],
  ])("refuses %s", (_, rows, outcomes, shares, message) => {
    expect(() => quantileRegression(rows, outcomes, shares)).toThrow(RangeError);
    expect(() => quantileRegression(rows, outcomes, shares)).toThrow(message);
  });
});

describe("growth percentiles", () => {
  /** Scores of so many learners, from a seed: after follows before, with chance. */
  const cohort = (learners: number, seed: number) => {
    let state = seedDraws(seed);
    const draw = (bound: number): number => {
      const next = drawBelow(state, bound);
      state = next.state;
      return next.value;
    };
    const bell = (): number => draw(41) + draw(41) + draw(41) - 60;
    const before = Array.from({ length: learners }, () => 500 + 2 * bell());
    return { before, after: before.map((one) => Math.round(0.7 * one) + 180 + bell()) };
  };

  it("are refused below 1,000 learners with both scores", () => {
    const { before, after } = cohort(1000, 1);
    expect(growthPercentiles([...before.slice(1), 500], [...after.slice(1), null])).toEqual({
      status: "not-computable",
      reason: "too-few-learners",
      learners: 999,
      least: 1000,
    });
    expect(growthPercentiles(before, after).status).toBe("computed");
  });

  it("say for learners with one score before which share of the others is below", () => {
    // Two scores before and a line: at each, the quantiles of 99 scores after, 1 to 99 and 101 to 199.
    const after = Array.from({ length: 99 }, (_, at) => at + 1);
    const found = percentilesOf(
      [...after.map(() => 0), ...after.map(() => 1)],
      [...after, ...after.map((one) => one + 100)],
      { curve: "line", least: 1 },
    );
    const middles = found.percentiles.map((own) => own?.percentile ?? Number.NaN);
    after.forEach((one, at) => {
      expect(Math.abs((middles[at] ?? Number.NaN) - one)).toBeLessThanOrEqual(1);
      expect(Math.abs((middles[at + 99] ?? Number.NaN) - one)).toBeLessThanOrEqual(1);
    });
    expect(found.knots).toBeNull();
  });

  it("run from 1 to 99, half of them below 50, each between its lowest and highest", () => {
    const { before, after } = cohort(300, 2);
    const found = percentilesOf(before, after, { least: 300 });
    const all = found.percentiles.map((own) => own ?? { percentile: 0, lowest: 0, highest: 0 });
    expect(all.every(({ percentile }) => percentile >= 1 && percentile <= 99)).toBe(true);
    expect(
      all.every(({ percentile, lowest, highest }) => lowest <= percentile && percentile <= highest),
    ).toBe(true);
    expect(all.every(({ lowest, highest }) => lowest >= 1 && highest <= 99)).toBe(true);
    const mean = all.reduce((sum, { percentile }) => sum + percentile, 0) / 300;
    expect(mean).toBeGreaterThan(49);
    expect(mean).toBeLessThan(51);
    const below = all.filter(({ percentile }) => percentile < 50).length;
    expect(Math.abs(below - 147)).toBeLessThan(9);
  });

  it("say from where to where a score may be that carries many curves", () => {
    // The highest score before, all alone, is met by most curves.
    const { before, after } = cohort(300, 3);
    const found = percentilesOf([...before, 900], [...after, 820], { least: 300 });
    const alone = found.percentiles[300];
    expect((alone?.highest ?? 0) - (alone?.lowest ?? 0)).toBeGreaterThan(20);
    const middle = ((alone?.highest ?? 0) + (alone?.lowest ?? 0)) / 2;
    expect(Math.abs((alone?.percentile ?? 0) - middle)).toBeLessThanOrEqual(1);
  });

  it("are null for who lacks a score, and do not depend on the order of learners", () => {
    const { before, after } = cohort(300, 4);
    const found = percentilesOf([null, ...before, 500], [500, ...after, null], { least: 300 });
    expect(found.percentiles[0]).toBeNull();
    expect(found.percentiles[301]).toBeNull();
    expect(found).toMatchObject({ learners: 300, leftOut: 2 });
    const plain = percentilesOf(before, after, { least: 300 });
    expect(found.percentiles.slice(1, 301)).toEqual(plain.percentiles);
    const back = percentilesOf([...before].reverse(), [...after].reverse(), { least: 300 });
    expect([...back.percentiles].reverse()).toEqual(plain.percentiles);
  });

  it("have knots at 20, 40, 60 and 80 percent, and boundaries a tenth of the range beyond", () => {
    const before = Array.from({ length: 101 }, (_, at) => at);
    const after = before.map((one) => one + ((one * 37) % 11));
    const { knots } = percentilesOf(before, after, { least: 100 });
    expect(knots).toEqual({ inner: [20, 40, 60, 80], lower: -10, upper: 110 });
  });

  it("are not computed where scores before are too much the same", () => {
    const few = Array.from({ length: 20 }, (_, at) => at % 4);
    const after = Array.from({ length: 20 }, (_, at) => at);
    const refused = { status: "not-computable", reason: "too-few-different-scores" };
    expect(growthPercentiles(few, after, { least: 1 })).toEqual(refused);
    const same = few.map(() => 3);
    expect(growthPercentiles(same, after, { curve: "line", least: 1 })).toEqual(refused);
    const five = Array.from({ length: 20 }, (_, at) => at % 6);
    expect(growthPercentiles(five, after, { least: 1 })).toEqual(refused);
  });

  it.each([0, 2.5])("refuse a least of %d", (least) => {
    expect(() => growthPercentiles([1], [2], { least })).toThrow(
      new RangeError(`least: ${least} is no whole number from 1 on`),
    );
  });

  it("refuse lengths that differ", () => {
    expect(() => growthPercentiles([1, 2], [2])).toThrow(RangeError);
  });
});
