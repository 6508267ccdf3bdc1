import { describe, expect, it } from "vitest";
import { bestRoot } from "./best-root.ts";
import type { Falling } from "./falling-root.ts";

/** The slope of a sum of bells, each with its height and its place. */
const bells =
  (...tops: readonly (readonly [height: number, place: number])[]) =>
  (x: number): Falling => ({
    first: tops.reduce((sum, [h, at]) => sum - h * (x - at) * Math.exp(-((x - at) ** 2) / 2), 0),
    second: -1,
  });
const places = { from: -10, to: 10, steps: 200 };

describe("the highest top by the slope alone", () => {
  it.each([
    ["a single one", bells([1, 2]), 2],
    ["the first of two", bells([1.1, -4], [1, 4]), -4],
    ["the second of two", bells([1, -4], [1.1, 4]), 4],
    ["the middle of three", bells([1, -6], [1.2, 0], [1, 6]), 0],
    ["the last of three, where the middle is lowest", bells([1, -6], [0.5, 0], [1.2, 6]), 6],
    ["the first of three that fall", bells([1.3, -6], [1.2, 0], [1.1, 6]), -6],
    ["one that is higher than two alike", bells([1, -6], [1, 0], [1.2, 6]), 6],
  ])("is found: %s", (_, slopeAt, place) => {
    expect(bestRoot(slopeAt, places)).toBeCloseTo(place, 4);
  });

  it.each([
    ["two alike", bells([1, -4], [1, 4])],
    ["two alike above a third", bells([1, -6], [0.5, 0], [1, 6])],
    ["two alike after a lower one", bells([0.5, -6], [1, 0], [1, 6])],
  ])("is none where there are %s", (_, slopeAt) => {
    expect(bestRoot(slopeAt, places)).toBe("several");
  });

  it("is not found where the slope never falls through 0", () => {
    expect(bestRoot(() => ({ first: 1, second: -1 }), places)).toBeUndefined();
    expect(bestRoot(() => ({ first: -1, second: -1 }), places)).toBeUndefined();
  });
});
