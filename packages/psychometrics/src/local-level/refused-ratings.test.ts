import { describe, expect, it } from "vitest";
import { filterLocalLevel } from "./filter-local-level.ts";
import { fitLocalLevel } from "./fit-local-level.ts";
import { localLevelAtLeast } from "./local-level-at-least.ts";
import { defaultLocalLevel } from "./local-level-parameters.ts";
import { smoothLocalLevel } from "./smooth-local-level.ts";
import { updateLocalLevel } from "./update-local-level.ts";

const far = 1e308;
const ratingsAt = (at: number, rating: number) => [
  { at: -at, rating: 3 },
  { at, rating },
  { at, rating: 3 },
];

describe("ratings that no level can be told from", () => {
  it.each([
    ["dates without end between them", far, 3, `at: ${far} is without end after ${-far}`],
    ["dates too far apart for the drift", 8e307, 3, `at: ${8e307} is too long after ${-8e307}`],
    ["a rating too far from the level", 1, 1e200, "rating: 1e+200 is too far from the level"],
  ])("%s", (_, at, rating, message) => {
    const parameters = { ...defaultLocalLevel, drift: 2 };
    const ratings = ratingsAt(at, rating);
    for (const tell of [filterLocalLevel, smoothLocalLevel])
      expect(() => tell(parameters, ratings)).toThrow(new RangeError(message));
    expect(() => fitLocalLevel([ratings], parameters)).toThrow(new RangeError(message));
  });

  it("without a rating, dates too far apart for the drift", () => {
    const state = { at: -8e307, mean: 3, variance: 1, logLikelihood: 0 };
    expect(() =>
      updateLocalLevel({ ...defaultLocalLevel, drift: 2 }, state, { at: 8e307, rating: null }),
    ).toThrow(new RangeError(`at: ${8e307} is too long after ${-8e307}`));
  });

  it("a fit that begins where no likelihood is found", () => {
    const start = { ...defaultLocalLevel, drift: 1, error: 1e-320 };
    const ratings = [1, 3, 2, 3].map((rating, at) => ({ at, rating }));
    expect(() => fitLocalLevel([ratings], start)).toThrow(
      new RangeError(`error: from ${1e-320} there is no way to climb`),
    );
  });

  it("the smallest error there is leaves the level that was rated, not none", () => {
    const parameters = { drift: 0, error: Number.MIN_VALUE, prior: { mean: 2, variance: 1 } };
    const ratings = [0, 1, 2].map((at) => ({ at, rating: 3 }));
    expect(smoothLocalLevel(parameters, ratings).mean).toEqual([3, 3, 3]);
  });

  it("a target that is none, or a level", () => {
    expect(() => localLevelAtLeast({ mean: 3, variance: 1 }, Number.NaN)).toThrow(
      new RangeError("target: NaN is no number"),
    );
    expect(() => localLevelAtLeast({ mean: Number.NaN, variance: 1 }, 3)).toThrow(
      new RangeError("mean: NaN is no finite number"),
    );
    expect(localLevelAtLeast({ mean: 3, variance: 1 }, Number.POSITIVE_INFINITY)).toBe(0);
    for (const variance of [0, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => localLevelAtLeast({ mean: 3, variance }, 3)).toThrow(
        new RangeError(`variance: ${variance} is no finite number above 0`),
      );
  });
});
