import { describe, expect, it } from "vitest";
import { fitted } from "../../test/fitted.ts";
import { categoryAt, drawing } from "../../test/simulate.ts";
import {
  defaultLevelParameters,
  filterLevels,
  fitLevels,
  levelModel,
  type LevelParameters,
  levelTransition,
  ratingErrors,
} from "./index.ts";

const truth: LevelParameters = {
  prior: [0.5, 0.3, 0.15, 0.05],
  transition: levelTransition(4, { up: 0.2, down: 0.02 }),
  emission: ratingErrors(4, 0.6),
};

function simulated(learners: number, length: number): number[][] {
  const next = drawing(17).uniform;
  return Array.from({ length: learners }, () => {
    let level = categoryAt(truth.prior, next());
    return Array.from({ length }, (_, i) => {
      if (i > 0) level = categoryAt(truth.transition[level] as readonly number[], next());
      return categoryAt(truth.emission[level] as readonly number[], next());
    });
  });
}

describe("fitting levels", () => {
  const data = simulated(400, 10);
  const start = { ...truth, prior: [0.25, 0.25, 0.25, 0.25], transition: levelTransition(4) };
  const fit = fitted(fitLevels(data, start));

  it("finds what the ratings were made with", () => {
    expect(fit.status).toBe("converged");
    for (const [i, p] of fit.parameters.prior.entries()) {
      expect(Math.abs(p - (truth.prior[i] as number))).toBeLessThan(0.06);
    }
    for (const [i, row] of fit.parameters.transition.entries()) {
      for (const [j, p] of row.entries()) {
        expect(Math.abs(p - (truth.transition[i]?.[j] as number))).toBeLessThan(0.06);
      }
    }
    expect(fit.parameters.emission).toBe(truth.emission);
  });

  it("never lowers the likelihood, which is the filter's", () => {
    for (const [i, value] of fit.path.entries()) {
      if (i > 0) expect(value).toBeGreaterThanOrEqual((fit.path[i - 1] as number) - 1e-9);
    }
    const model = levelModel(fit.parameters);
    const sum = data.reduce((total, ratings) => {
      const trace = filterLevels(model, ratings);
      return trace.status === "computed" ? total + trace.logLikelihood : Number.NaN;
    }, 0);
    expect(Math.abs(sum - fit.logLikelihood)).toBeLessThan(1e-8);
    expect(fit.path).toHaveLength(fit.iterations + 1);
    expect(fit.path.at(-1)).toBe(fit.logLikelihood);
  });

  it("counts what it estimated", () => {
    // 3 of the prior, and 1 + 2 + 2 + 1 of a transition that goes one level at a time.
    expect(fit.free).toBe(9);
    expect(fit.aic).toBeCloseTo(18 - 2 * fit.logLikelihood, 9);
    expect(fit.bic).toBeCloseTo(9 * Math.log(400) - 2 * fit.logLikelihood, 9);
    expect(fit).toMatchObject({ learners: 400, ratings: 4000 });
  });

  it("holds what it is not asked for, and stops where it is told", () => {
    const prior = fitted(fitLevels(data, start, { estimate: ["prior"] }));
    expect(prior.parameters.transition).toBe(start.transition);
    expect(prior.free).toBe(3);
    expect(prior.logLikelihood).toBeLessThan(fit.logLikelihood);
    const short = fitted(fitLevels(data, start, { iterations: 2 }));
    expect(short).toMatchObject({ status: "not-converged", iterations: 2 });
    const emission = fitted(
      fitLevels(data.slice(0, 100), start, { estimate: ["emission"], iterations: 5 }),
    );
    expect(emission.parameters.prior).toBe(start.prior);
    expect(emission.free).toBe(12);
    for (const row of emission.parameters.emission) {
      expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    }
  });

  it("keeps a row that no learner was in, and passes over what is not rated", () => {
    const sure = {
      prior: [1, 0],
      transition: [
        [0.5, 0.5],
        [0.25, 0.75],
      ],
      emission: [
        [1, 0],
        [0, 1],
      ],
    };
    const low = fitted(fitLevels([[0, null], [0]], sure, { estimate: ["emission", "prior"] }));
    expect(low.parameters.emission).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(low.logLikelihood).toBe(0);
    expect(low.ratings).toBe(2);
    expect(fitLevels([[1]], sure, { estimate: [] })).toEqual({
      status: "not-computable",
      reason: "impossible-evidence",
    });
  });

  it("gives a performance of half the weight half the say", () => {
    const start2 = defaultLevelParameters(2);
    const weighed = fitted(
      fitLevels([[0], [{ ratings: [1], weight: 0.5 }]], start2, {
        estimate: ["prior"],
        iterations: 1,
      }),
    );
    const whole = fitted(fitLevels([[0], [1]], start2, { estimate: ["prior"], iterations: 1 }));
    expect(whole.parameters.prior[1]).toBeCloseTo(0.5, 12);
    expect(weighed.parameters.prior[1]).toBeLessThan(0.5);
  });

  it.each([
    ["no learner", []],
    ["nobody with a performance", [[], []]],
    ["nothing but gaps", [[null, null], [{ ratings: [] }]]],
    [
      "nothing with any weight",
      [[{ ratings: [1], weight: 0 }], [{ ratings: [{ rating: 0, reliability: 0 }] }]],
    ],
  ])("says that there are no ratings where there is %s", (_, learners) => {
    expect(fitLevels(learners, defaultLevelParameters(2))).toEqual({
      status: "not-computable",
      reason: "no-ratings",
    });
  });

  it("counts learners who were rated", () => {
    const two = defaultLevelParameters(2);
    const rated = [[0, 1], [1, 1], [0]];
    const more = fitted(fitLevels([...rated, [], [null]], two, { estimate: ["transition"] }));
    const fit = fitted(fitLevels(rated, two, { estimate: ["transition"] }));
    expect(more.learners).toBe(3);
    expect(more.bic).toBeCloseTo(fit.bic, 9);
  });

  it("tells where levels have lost their meaning, and takes no such end where there is another", () => {
    const two = defaultLevelParameters(2);
    const says = [
      [0, 1, 1],
      [0, 0, 1],
    ];
    const flat = {
      ...two,
      emission: [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    };
    expect(fitted(fitLevels(says, flat, { estimate: ["prior"] }))).toMatchObject({
      status: "degenerate",
      flags: ["levels-alike"],
    });
    const turned = {
      ...two,
      emission: [
        [0.2, 0.8],
        [0.8, 0.2],
      ],
    };
    expect(fitted(fitLevels(says, turned))).toMatchObject({
      status: "degenerate",
      flags: ["levels-out-of-order"],
    });
    expect(fitted(fitLevels(says, two))).toMatchObject({ status: "converged", flags: [] });
    // Nobody goes on, so the errors of rating take all there is: those of one rating each can be had by either level.
    const rows = [[0], [1], [1], [0]];
    const best = fitted(fitLevels(rows, two, { estimate: ["emission", "transition"] }));
    expect(best.status).toBe("converged");
  });

  it("refuses ratings of one performance that doubles do not hold together", () => {
    const start = { ...defaultLevelParameters(4), raters: "independent" as const };
    const event = { ratings: [3, 3, 3], weight: 100 };
    expect(() => fitLevels([[event]], start)).toThrow(RangeError);
    expect(() => fitLevels([[event]], start)).toThrow("ratings: 3 of one performance are together");
    expect(fitted(fitLevels([[{ ...event, weight: 50 }]], start)).status).toBe("converged");
  });

  it("refuses what it does not take", () => {
    const two = defaultLevelParameters(2);
    expect(() => fitLevels([], { ...two, emissionOf: {} })).toThrow(
      "emissionOf: the fit takes one",
    );
    for (const iterations of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => fitLevels([[1]], two, { iterations })).toThrow(
        `iterations: ${iterations} is no whole number from 1`,
      );
    }
    for (const tolerance of [-1e-9, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => fitLevels([[1]], two, { tolerance })).toThrow(
        `tolerance: ${tolerance} is no finite number from 0`,
      );
    }
    expect(fitted(fitLevels([[1]], two, { tolerance: 0, iterations: 1 })).iterations).toBe(1);
    expect(() => fitLevels([[1, { ratings: [1], elapsed: 2 }]], two)).toThrow(
      "elapsed: 2; the fit",
    );
    expect(fitted(fitLevels([[1, { ratings: [1], elapsed: 1 }]], two)).learners).toBe(1);
  });
});
