import { describe, expect, it } from "vitest";
import { fitted } from "../../test/fitted.ts";
import { simulatedRatings } from "../../test/simulated-ratings.ts";
import {
  defaultLevelParameters,
  filterLevels,
  fitLevelRates,
  levelModel,
  levelRateIntervals,
  type LevelRates,
  levelTransition,
  ratingErrors,
} from "./index.ts";

const learners = simulatedRatings(
  { up: 0.15, down: 0.05, raterError: 0.7 },
  { levels: 3, learners: 100, length: 6, seed: 3 },
);

/** The log likelihood by the logarithms of the three numbers, as the filter has it. */
const likelihood = ({ up, down, raterError }: LevelRates): number => {
  const model = levelModel({
    ...defaultLevelParameters(3),
    transition: levelTransition(3, { up, down }),
    emission: ratingErrors(3, raterError),
  });
  return learners.reduce((total, ratings) => {
    const trace = filterLevels(model, ratings);
    return trace.status === "computed" ? total + trace.logLikelihood : Number.NaN;
  }, 0);
};

describe("intervals of rates", () => {
  it("have the curvature of the filter's likelihood", () => {
    const fit = fitted(fitLevelRates(learners, 3, { estimate: ["raterError"] }));
    const found = levelRateIntervals(learners, fit);
    if (found.status !== "computed") throw new Error(found.reason);
    const [interval] = found.intervals;
    const at = (by: number): number =>
      likelihood({ ...fit.rates, raterError: fit.rates.raterError * Math.exp(by) });
    const curvature = (2 * at(0) - at(1e-3) - at(-1e-3)) / 1e-6;
    const error = 1 / Math.sqrt(curvature);
    expect(interval).toMatchObject({ rate: "raterError", estimate: fit.rates.raterError });
    expect((interval?.standardError ?? 0) / fit.rates.raterError).toBeCloseTo(error, 4);
    expect(interval?.lower).toBeCloseTo(fit.rates.raterError * Math.exp(-1.959964 * error), 4);
    expect(interval?.upper).toBeCloseTo(fit.rates.raterError * Math.exp(1.959964 * error), 4);
  });

  it("take account of each other: two that are estimated together are less sure", () => {
    const both = fitted(fitLevelRates(learners, 3, { estimate: ["up", "raterError"] }));
    const found = levelRateIntervals(learners, both);
    if (found.status !== "computed") throw new Error(found.reason);
    expect(found.intervals.map(({ rate }) => rate)).toEqual(["up", "raterError"]);
    // The inverse of two by two, by hand, of second differences.
    const at = (up: number, error: number): number =>
      likelihood({
        ...both.rates,
        up: both.rates.up * Math.exp(up),
        raterError: both.rates.raterError * Math.exp(error),
      });
    const h = 1e-3;
    const a = (2 * at(0, 0) - at(h, 0) - at(-h, 0)) / (h * h);
    const c = (2 * at(0, 0) - at(0, h) - at(0, -h)) / (h * h);
    const b = -(at(h, h) - at(h, -h) - at(-h, h) + at(-h, -h)) / (4 * h * h);
    const [up, error] = found.intervals.map(
      ({ standardError, estimate }) => standardError / estimate,
    );
    expect(up).toBeCloseTo(Math.sqrt(c / (a * c - b * b)), 3);
    expect(error).toBeCloseTo(Math.sqrt(a / (a * c - b * b)), 3);
  });

  it("are wider where more is to be covered", () => {
    const fit = fitted(fitLevelRates(learners, 3, { estimate: ["raterError"] }));
    const width = (level: number): number => {
      const found = levelRateIntervals(learners, fit, level);
      const [one] = found.status === "computed" ? found.intervals : [];
      return Math.log((one?.upper ?? 1) / (one?.lower ?? 1));
    };
    expect(width(0.95) / width(0.5)).toBeCloseTo(1.959964 / 0.67449, 4);
  });

  it("are not told where an estimate is at its bound, or the climb had not ended", () => {
    const still = fitted(
      fitLevelRates(
        [
          [0, 0, 0],
          [2, 2, 2],
        ],
        3,
        { start: { raterError: 0.2 } },
      ),
    );
    expect(
      levelRateIntervals(
        [
          [0, 0, 0],
          [2, 2, 2],
        ],
        still,
      ),
    ).toEqual({
      status: "not-computable",
      reason: "at-bound",
    });
    const short = fitted(fitLevelRates(learners, 3, { iterations: 1, tolerance: 0 }));
    expect(levelRateIntervals(learners, short)).toEqual({
      status: "not-computable",
      reason: "no-curvature",
    });
  });

  it.each([0, 1, Number.NaN])("refuse to cover %d", (level) => {
    const fit = fitted(fitLevelRates(learners, 3, { estimate: ["raterError"] }));
    expect(() => levelRateIntervals(learners, fit, level)).toThrow(
      new RangeError(`level is ${level}: it is between 0 and 1`),
    );
  });
});
