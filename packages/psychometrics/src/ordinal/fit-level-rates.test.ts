import { describe, expect, it } from "vitest";
import { fitted } from "../../test/fitted.ts";
import { simulatedRatings } from "../../test/simulated-ratings.ts";
import { fitKnowledge } from "../bayesian-knowledge-tracing/index.ts";
import {
  defaultLevelParameters,
  filterLevels,
  fitLevelRates,
  fitLevels,
  levelModel,
  levelRateBounds,
  type LevelRates,
  levelTransition,
  ratingErrors,
} from "./index.ts";

const likelihood = (
  learners: readonly (readonly number[])[],
  levels: number,
  { up, down, raterError }: LevelRates,
): number => {
  const model = levelModel({
    ...defaultLevelParameters(levels),
    transition: levelTransition(levels, { up, down }),
    emission: ratingErrors(levels, raterError),
  });
  return learners.reduce((total, ratings) => {
    const trace = filterLevels(model, ratings);
    return trace.status === "computed" ? total + trace.logLikelihood : Number.NaN;
  }, 0);
};

describe("fitting rates", () => {
  const truth = { up: 0.2, down: 0.05, raterError: 0.6 };
  const data = simulatedRatings(truth, { levels: 4, learners: 400, length: 10, seed: 17 });
  const estimate = ["up", "down", "raterError"] as const;
  const fit = fitted(fitLevelRates(data, 4, { estimate }));

  it("finds what the ratings were made with", () => {
    expect(fit).toMatchObject({ status: "converged", levels: 4, raters: "shared", atBound: [] });
    expect(fit.estimated).toBe(estimate);
    expect(Math.abs(fit.rates.up - truth.up)).toBeLessThan(0.02);
    expect(Math.abs(fit.rates.down - truth.down)).toBeLessThan(0.02);
    expect(Math.abs(fit.rates.raterError - truth.raterError)).toBeLessThan(0.05);
    expect(fit).toMatchObject({ learners: 400, ratings: 4000 });
    expect(fit.aic).toBe(6 - 2 * fit.logLikelihood);
    expect(fit.bic).toBeCloseTo(3 * Math.log(400) - 2 * fit.logLikelihood, 9);
  });

  it("never lowers the likelihood, which is the filter's, and ends at its top", () => {
    for (const [i, value] of fit.path.entries()) {
      if (i > 0) expect(value).toBeGreaterThanOrEqual((fit.path[i - 1] as number) - 1e-9);
    }
    expect(likelihood(data, 4, fit.rates)).toBeCloseTo(fit.logLikelihood, 8);
    for (const name of estimate) {
      for (const by of [0.98, 1.02]) {
        const beside = { ...fit.rates, [name]: fit.rates[name] * by };
        expect(likelihood(data, 4, beside)).toBeLessThan(fit.logLikelihood - 1e-4);
      }
    }
  });

  it("holds what it is not asked for", () => {
    const start = { up: 0.1, down: 0.02, raterError: 0.7 };
    const one = fitted(fitLevelRates(data, 4, { estimate: ["up"], start }));
    expect(one.rates).toEqual({ ...start, up: one.rates.up });
    expect(one.estimated).toEqual(["up"]);
    expect(one.logLikelihood).toBeLessThan(fit.logLikelihood);
    const error = fitted(fitLevelRates(data, 4, { estimate: ["raterError"], start }));
    expect(error.rates).toEqual({ ...start, raterError: error.rates.raterError });
    // There is nothing to begin elsewhere with, where neither rate is estimated: the way is from the start alone.
    expect(error.path[0]).toBeCloseTo(likelihood(data, 4, start), 8);
    expect(fitted(fitLevelRates(data, 4, { iterations: 3 }))).toMatchObject({
      status: "not-converged",
      iterations: 3,
    });
  });

  it("is below the fit that has a number of its own for each change", () => {
    const emission = ratingErrors(4, truth.raterError);
    const free = fitted(fitLevels(data, { ...defaultLevelParameters(4), emission }));
    const { raterError } = truth;
    const three = fitted(fitLevelRates(data, 4, { start: { raterError } }));
    expect(three.logLikelihood).toBeLessThan(free.logLikelihood);
    // Seven numbers more say nothing more of ratings that two numbers made.
    expect(three.bic).toBeLessThan(free.bic);
  });

  it("equals knowledge tracing at two levels, as far as that can be held alike", () => {
    const binary = simulatedRatings(
      { up: 0.15, down: 0.08, raterError: 0.5 },
      { levels: 2, learners: 200, length: 8, seed: 5 },
    );
    const wrong = (ratingErrors(2, 0.5)[0] as readonly number[])[1] as number;
    const knowledge = fitted(
      fitKnowledge(
        {
          codes: Uint8Array.from(binary.flat()),
          offsets: Uint32Array.from({ length: 201 }, (_, at) => at * 8),
        },
        { fixed: { prior: 0.5, guess: wrong, slip: wrong }, estimateForget: true },
      ),
    );
    const levels = fitted(fitLevelRates(binary, 2, { start: { raterError: 0.5 } }));
    expect(levels.logLikelihood).toBeCloseTo(knowledge.logLikelihood, 4);
    expect(levels.rates.up).toBeCloseTo(knowledge.parameters.learn, 3);
    expect(levels.rates.down).toBeCloseTo(knowledge.parameters.forget, 3);
  });
});

describe("at the edges", () => {
  it.each([
    [
      "everybody rises as fast as the model takes",
      [[0, 1, 2, 3]],
      ["up", "down"],
      { up: 0.33, down: 0 },
    ],
    [
      "nobody moves",
      [
        [0, 0, 0],
        [3, 3, 3],
      ],
      ["up", "down"],
      { up: 0, down: 0 },
    ],
  ] as const)("%s: at the ends of the bounds", (_, rows, estimate, rates) => {
    const fit = fitted(
      fitLevelRates(
        Array.from({ length: 60 }, (__, at) => rows[at % rows.length] as readonly number[]),
        4,
        { estimate, start: { raterError: 0.2 } },
      ),
    );
    expect(fit.rates.up).toBeCloseTo(rates.up, 5);
    expect(fit.rates.down).toBeCloseTo(rates.down, 5);
    expect(fit.atBound).toEqual(["up", "down"]);
  });

  it("says where there is nothing to estimate from", () => {
    const nothing = { status: "not-computable", reason: "no-ratings" };
    expect(fitLevelRates([], 4)).toEqual(nothing);
    expect(fitLevelRates([[null, null]], 4)).toEqual(nothing);
  });

  it("counts several ratings of one performance as it is told", () => {
    const twice = [[{ ratings: [0, 1] }, { ratings: [1, 2] }, { ratings: [2, 2] }]];
    const shared = fitted(fitLevelRates(twice, 4));
    const independent = fitted(fitLevelRates(twice, 4, { raters: "independent" }));
    expect(independent.logLikelihood).toBeLessThan(shared.logLikelihood - 1);
    expect(independent).toMatchObject({ raters: "independent", ratings: 6, learners: 1 });
  });

  it.each([
    [{ start: { up: 0 } }, "up: 0 stays 0; an estimate starts above it"],
    [{ start: { up: 0.4 } }, `up: 0.4 is no number from 0 to ${levelRateBounds.up.most}`],
    [{ start: { down: Number.NaN } }, "down: NaN is no number from 0 to 0.33"],
    [{ start: { raterError: 0.1 } }, "raterError: 0.1 is no number from 0.2 to 10"],
    [{ tolerance: -1 }, "tolerance: -1 is no finite number from 0"],
    [{ iterations: 0 }, "iterations: 0 is no whole number from 1"],
  ])("refuses %j", (options, message) => {
    expect(() => fitLevelRates([[0, 1]], 4, options)).toThrow(new RangeError(message));
  });

  it("holds a rate of 0 where it is not estimated", () => {
    const fit = fitted(fitLevelRates([[0, 1, 1, 2]], 4, { estimate: ["up"], start: { down: 0 } }));
    expect(fit.rates.down).toBe(0);
  });
});
