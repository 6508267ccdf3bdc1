import { describe, expect, it } from "vitest";
import { near } from "../../test/near.ts";
import { levelModel, type LevelParameters, levelTransition, ratingErrors } from "./index.ts";

describe("parameters", () => {
  it("are those of the page", () => {
    expect(levelTransition(4).map((row) => row.map((p) => Number(p.toFixed(12))))).toEqual([
      [0.91, 0.09, 0, 0],
      [0.01, 0.9, 0.09, 0],
      [0, 0.01, 0.9, 0.09],
      [0, 0, 0.01, 0.99],
    ]);
    const errors = ratingErrors(4);
    // Exact agreement of a rating with the true level: .72 at the ends; with 50 levels .55 in the middle: (e - 1) / (e + 1), e = exp(1 / .8).
    expect((errors[0] as readonly number[])[0]).toBeCloseTo(0.7183353084, 9);
    expect(ratingErrors(50)[25]?.[25]).toBeCloseTo((Math.exp(1.25) - 1) / (Math.exp(1.25) + 1), 9);
    near(
      errors.map((row) => row.reduce((sum, p) => sum + p, 0)),
      [1, 1, 1, 1],
    );
    near((errors[1]?.[0] as number) / (errors[1]?.[1] as number), Math.exp(-1 / 0.8));
  });

  it.each([
    [() => levelTransition(1), "levels: 1 is no whole number from 2 to 254"],
    [() => ratingErrors(2.5), "levels: 2.5"],
    [() => ratingErrors(255), "levels: 255"],
    [() => levelTransition(3, { up: 0.6, down: 0.5 }), "up: 0.6 and down: 0.5 are no parts of 1"],
    [() => levelTransition(3, { up: -0.1, down: 0.5 }), "up: -0.1"],
    [() => levelTransition(3, { up: 0.1, down: -0.5 }), "down: -0.5"],
    [() => ratingErrors(3, 0), "raterError: 0 is no finite number above 0"],
    [() => ratingErrors(3, Number.POSITIVE_INFINITY), "raterError: Infinity"],
  ])("refused: %s", (make, message) => {
    expect(make).toThrow(message);
  });

  const two: LevelParameters = {
    prior: [0.5, 0.5],
    transition: [
      [1, 0],
      [0, 1],
    ],
    emission: [
      [1, 0],
      [0, 1],
    ],
  };
  it.each([
    [{ prior: [1] }, "prior: 1 levels, not 2 to 254"],
    [{ prior: [0.5, 0.4] }, "prior: a row sums to 0.9, not 1"],
    [{ prior: [1.5, -0.5] }, "prior: 1.5 is no probability"],
    [{ prior: [-0.5, 1.5] }, "prior: -0.5 is no probability"],
    [{ transition: [[1, 0]] }, "transition: 1 rows, not 2"],
    [{ emission: [[1, 0], [1]] }, "emission: a row of 1, not 2"],
    [{ emissionOf: { ann: [[1, 0]] } }, "emissionOf.ann: 1 rows, not 2"],
  ])("refuses %j", (wrong, message) => {
    expect(() => levelModel({ ...two, ...wrong })).toThrow(message);
  });

  it("takes rows that are rounded to six places", () => {
    expect(levelModel({ ...two, prior: [0.333333, 0.666666] }).levels).toBe(2);
  });
});
