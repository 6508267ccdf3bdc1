import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { weightedLeastSquares } from "./weighted-least-squares.ts";

const rows = deepFreeze([
  [1, 2, 5],
  [1, 3, 1],
  [1, 5, 2],
  [1, 7, 9],
  [1, 1, 4],
]);

describe("weightedLeastSquares", () => {
  it("is the normal equations' answer in fractions; a row of weight 0 counts for nothing", () => {
    const found = weightedLeastSquares(rows, deepFreeze([3, 1, 4, 1, 5]), [1, 2, 3, 0, 0.5]);
    if (found.status !== "computed") throw new Error(found.reason);
    [-1274, 565, 651].forEach((numerator, i) =>
      expect(found.coefficients[i]).toBeCloseTo(numerator / 757, 12),
    );
    const covariance = [
      [4557, -769, -669],
      [-769, 161, 81],
      [-669, 81, 163],
    ];
    covariance.forEach((row, i) =>
      row.forEach((x, j) => expect(found.unscaledCovariance[i]?.[j]).toBeCloseTo(x / 1514, 12)),
    );
    expect(found.residualSumOfSquares).toBeCloseTo(3675 / 757, 12);
  });

  it("keeps digits that normal equations lose: columns that differ by a millionth", () => {
    const e = 1e-6;
    const near = [
      [1, 1],
      [e, 0],
      [0, e],
    ];
    // Läuchli's matrix; the outcomes are its columns' sum, so that both coefficients are 1.
    const found = weightedLeastSquares(near, [2, e, e]);
    expect(found.status === "computed" && found.coefficients[0]).toBeCloseTo(1, 9);
    expect(found.status === "computed" && found.coefficients[1]).toBeCloseTo(1, 9);
    expect(found.status === "computed" && found.residualSumOfSquares).toBeLessThan(1e-25);
  });

  it("names the first column that others make", () => {
    const twice = rows.map((row) => [...row, (row[0] as number) + 2 * (row[1] as number), 7]);
    expect(weightedLeastSquares(twice, [1, 2, 3, 4, 5])).toEqual({
      status: "not-computable",
      reason: "collinear",
      column: 3,
    });
    expect(weightedLeastSquares([[0]], [1])).toMatchObject({ column: 0 });
    expect(weightedLeastSquares(rows, [1, 2, 3, 4, 5], [1, 1, 0, 0, 0])).toMatchObject({
      column: 2,
    });
  });

  it("of no columns leaves everything", () => {
    expect(weightedLeastSquares([[], []], [3, 4], [1, 4])).toEqual({
      status: "computed",
      coefficients: [],
      unscaledCovariance: [],
      residualSumOfSquares: 9 + 4 * 16,
    });
  });

  it.each([
    [rows, [1, 2], undefined, "outcomes: 2 for 5 rows"],
    [[[1], [1, 2]], [1, 2], undefined, "rows: one of 2, not 1"],
    [[[1]], [1], [1, 1], "weights: 2 for 1 rows"],
    [[[1]], [1], [-1], "weights: -1 is no weight"],
    [[[1]], [1], [Number.NaN], "weights: NaN is no weight"],
  ])("refuses %j with %j and %j", (xs, outcomes, weights, message) => {
    expect(() => weightedLeastSquares(xs, outcomes, weights)).toThrow(new RangeError(message));
  });
});
