import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { drawing, simulate } from "../../../test/simulate.ts";
import { empiricalReliability } from "../diagnostics/empirical-reliability.ts";
import { fitItems } from "../fit/fit-items.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { noResponse, responseColumns } from "../score/response-columns.ts";
import { scoreAbilities } from "../score/score-abilities.ts";
import { compareGroups, type GroupComparison } from "./compare-groups.ts";
import { latentRegression, type LatentRegression } from "./latent-regression.ts";
import { plausibleValues } from "./plausible-values.ts";
import { poolEstimates } from "./pool-estimates.ts";
import { regressionCurve } from "./regression-curve.ts";
import { likelihoodsOf, responsePatterns } from "./regression-data.ts";

const five: readonly ResponseItem[] = deepFreeze(
  [-1, -0.5, 0, 0.5, 1].map((difficulty) => ({ model: "rasch", difficulty })),
);

/** Two groups of 1,000, a whole logit apart, each with the standard deviation 1. */
function twoGroups(seed: number) {
  const { uniform, normal } = drawing(seed);
  const group = Array.from({ length: 2000 }, (_, person) => person % 2);
  const abilities = group.map((own) => normal() + own - 0.5);
  return { group, abilities, columns: simulate(five, abilities, uniform) };
}

const meanOf = (values: ArrayLike<number>, of: (person: number) => boolean): number => {
  const own = Array.from(values).filter((_, person) => of(person));
  return own.reduce((sum, x) => sum + x, 0) / own.length;
};
function done<Found extends { readonly status: string }>(
  found: Found,
): Exclude<Found, { readonly status: "not-computable" }> {
  if (found.status !== "converged") throw new Error(found.status);
  return found as Exclude<Found, { readonly status: "not-computable" }>;
}

describe("groups that differ by one logit, five items each", () => {
  const { group, columns } = twoGroups(1);
  const between = (values: ArrayLike<number>): number =>
    meanOf(values, (person) => group[person] === 1) -
    meanOf(values, (person) => group[person] === 0);
  const found: GroupComparison = done(compareGroups({ items: five, columns, group }));
  const { mean, standardDeviation } = scoreAbilities(five, columns);

  it("differ by half of that, where expected abilities are averaged: by the reliability", () => {
    const reliability = empiricalReliability(mean, standardDeviation) as number;
    expect(reliability).toBeCloseTo(0.5, 1);
    expect(between(mean)).toBeLessThan(0.55);
    expect(between(mean)).toBeGreaterThan(0.4);
  });

  it("differ by one, by latent regression", () => {
    const [difference] = found.differences;
    expect(difference?.difference).toBeGreaterThan(0.85);
    expect(difference?.difference).toBeLessThan(1.15);
    expect(difference?.standardError).toBeCloseTo(0.066, 2);
    expect(found.standardDeviation).toBeGreaterThan(0.9);
    expect(found.standardDeviation).toBeLessThan(1.1);
    expect(difference?.effectSize).toBeCloseTo(
      (difference?.difference as number) / found.standardDeviation,
      12,
    );
    expect(found.groups.map(({ persons }) => persons)).toEqual([1000, 1000]);
    expect(found.groups[1]?.mean).toBeCloseTo(
      (found.groups[0]?.mean as number) + (difference?.difference as number),
      12,
    );
    expect(found.groups[0]?.standardError).toBeCloseTo(0.047, 2);
  });

  it("differ by one, by plausible values that are pooled, and are as wide as abilities are", () => {
    const data = { items: five, columns, predictors: group.map((own) => [1, own]) };
    const regression = done(latentRegression(data));
    const sets = plausibleValues(data, regression, { seed: 5, sets: 8 });
    expect(sets).toHaveLength(8);
    const variances = sets.map((set) => {
      const middles = [0, 1].map((own) => meanOf(set, (person) => group[person] === own));
      return (
        set.reduce((sum, x, person) => sum + (x - (middles[person % 2] as number)) ** 2, 0) / 1998
      );
    });
    const pooled = poolEstimates(
      sets.map(between),
      variances.map((variance) => (variance * 4) / 2000),
    );
    expect(pooled.estimate).toBeCloseTo(regression.coefficients[1] as number, 0.9);
    expect(Math.abs(pooled.estimate - (regression.coefficients[1] as number))).toBeLessThan(0.08);
    expect(pooled.fractionMissing).toBeGreaterThan(0.2);
    expect(pooled.fractionMissing).toBeLessThan(0.75);
    for (const variance of variances)
      expect(Math.abs(Math.sqrt(variance) - regression.standardDeviation)).toBeLessThan(0.12);
  });
});

describe("latent regression", () => {
  const { group, columns } = twoGroups(2);
  const predictors = group.map((own, person) => [1, own, (person % 7) / 3 - 1]);
  const data = deepFreeze({ items: five, columns: columns.map((one) => [...one]), predictors });
  const given = { ...data, columns };
  const found: LatentRegression = done(latentRegression(given));

  it("is group comparison, where the predictors are groups", () => {
    const other = done(compareGroups({ items: five, columns, group }));
    const two = done(
      latentRegression({ items: five, columns, predictors: group.map((x) => [1, x]) }),
    );
    expect(two.coefficients[0]).toBeCloseTo(other.groups[0]?.mean as number, 6);
    expect(two.coefficients[1]).toBeCloseTo(other.differences[0]?.difference as number, 6);
    expect(two.standardErrors.coefficients[1]).toBeCloseTo(
      other.differences[0]?.standardError as number,
      6,
    );
    expect(two.standardDeviation).toBeCloseTo(other.standardDeviation, 6);
    // One more predictor fits at least as well; this one means nothing.
    expect(found.logLikelihood).toBeGreaterThanOrEqual(two.logLikelihood);
    const [, , slope] = found.coefficients;
    expect(Math.abs(slope as number)).toBeLessThan(
      3 * (found.standardErrors.coefficients[2] as number),
    );
    expect(found.persons).toBe(2000);
    expect(found.covariance).toHaveLength(4);
  });

  it("is the population of a fit with the same items, where there is the intercept alone", () => {
    const one = done(latentRegression({ items: five, columns, predictors: group.map(() => [1]) }));
    const fit = fitItems("rasch", columns, { anchors: five });
    if (fit.status === "not-computable") throw new Error(fit.reason);
    expect(one.logLikelihood).toBeCloseTo(fit.logLikelihood, 5);
    expect(one.coefficients[0]).toBeCloseTo(fit.population.mean, 5);
    expect(one.standardDeviation).toBeCloseTo(fit.population.standardDeviation, 5);
    expect(one.standardErrors.coefficients[0]).toBeCloseTo(
      fit.population.standardErrors.mean as number,
      5,
    );
    expect(one.standardErrors.standardDeviation).toBeCloseTo(
      fit.population.standardErrors.standardDeviation as number,
      5,
    );
  });

  it("is on the scale of the items, whatever that is", () => {
    const scaled = five.map((item) => ({
      model: "two-parameter" as const,
      discrimination: 1 / 40,
      difficulty: item.model === "rasch" ? 250 + 40 * item.difficulty : 0,
    }));
    const other = done(latentRegression({ ...given, items: scaled }));
    expect(other.logLikelihood).toBeCloseTo(found.logLikelihood, 5);
    expect(other.standardDeviation).toBeCloseTo(40 * found.standardDeviation, 3);
    expect(other.coefficients[0]).toBeCloseTo(250 + 40 * (found.coefficients[0] as number), 3);
    expect(other.coefficients[1]).toBeCloseTo(40 * (found.coefficients[1] as number), 3);
    const metric = done(latentRegression({ ...given, metric: 1.702 }));
    expect(metric.standardDeviation).toBeLessThan(found.standardDeviation);
    expect(metric.logLikelihood).not.toBeCloseTo(found.logLikelihood, 3);
  });

  it("has derivatives that are those of its likelihood", () => {
    const some = {
      ...given,
      columns: columns.map((column, item) =>
        column.slice(0, 40).map((code, person) => ((person + item) % 5 === 0 ? noResponse : code)),
      ),
      predictors: predictors.slice(0, 40),
    };
    const patterns = responsePatterns(some);
    const grid = {
      spacing: 0.2,
      abilities: Float64Array.from({ length: 81 }, (_, q) => (q - 40) * 0.2),
    };
    const likelihoods = likelihoodsOf(some, patterns, grid);
    const at = [0.2, 0.7, -0.3, 0.1];
    const curveAt = (values: readonly number[]) =>
      regressionCurve(some.predictors, patterns.ofPerson, likelihoods, grid, values);
    const here = curveAt(at);
    const step = 1e-5;
    const moved = (i: number, by: number): readonly number[] =>
      at.map((x, j) => (i === j ? x + by : x));
    at.forEach((_, i) => {
      const up = curveAt(moved(i, step));
      const down = curveAt(moved(i, -step));
      expect(here.gradient[i]).toBeCloseTo((up.value - down.value) / (2 * step), 5);
      at.forEach((__, j) => {
        const slope = ((up.gradient[j] as number) - (down.gradient[j] as number)) / (2 * step);
        expect(here.information[i]?.[j]).toBeCloseTo(-slope, 5);
      });
    });
  });

  it("is not there, where a predictor is made of others, or nobody differs", () => {
    const twice = { ...given, predictors: group.map((own) => [1, own, 1 - own]) };
    expect(latentRegression(twice)).toEqual({ status: "not-computable", reason: "collinear" });
    expect(latentRegression({ items: [], columns: [], predictors: [] })).toEqual({
      status: "not-computable",
      reason: "collinear",
    });
    // Everybody has half of the answers right: less spread than chance alone gives.
    const even = responseColumns(
      Array.from({ length: 40 }, (_, person) =>
        five.slice(1).map((__, item) => (person + item) % 2),
      ),
    );
    expect(
      latentRegression({
        items: five.slice(1),
        columns: even,
        predictors: even[0] ? Array.from(even[0], () => [1]) : [],
      }),
    ).toEqual({ status: "not-computable", reason: "no-variation" });
  });

  it.each<readonly [string, () => unknown]>([
    ["predictors: 1 for 2000 persons", () => latentRegression({ ...given, predictors: [[1]] })],
    [
      "predictors: a row of 2, not 1",
      () =>
        latentRegression({
          items: five,
          columns: responseColumns([
            [0, 1, 0, 1, 0],
            [0, 1, 0, 1, 0],
          ]),
          predictors: [[1], [1, 2]],
        }),
    ],
    [
      "predictors: NaN",
      () =>
        latentRegression({
          items: five,
          columns: responseColumns([[0, 1, 0, 1, 0]]),
          predictors: [[Number.NaN]],
        }),
    ],
    [
      "columns: item 4 has no category 2",
      () =>
        latentRegression({
          items: five,
          columns: responseColumns([[0, 1, 0, 1, 2]]),
          predictors: [[1]],
        }),
    ],
    ["group: -1", () => compareGroups({ items: five, columns, group: [-1] })],
    ["group: 0.5", () => compareGroups({ items: five, columns, group: [0.5] })],
    ["group: nobody is in group 1", () => compareGroups({ items: five, columns, group: [0, 2] })],
    ["sets: 0", () => plausibleValues(given, found, { seed: 1, sets: 0 })],
    ["sets: 1.5", () => plausibleValues(given, found, { seed: 1, sets: 1.5 })],
    [
      "regression: its covariance is singular",
      () => plausibleValues(given, { ...found, covariance: [[0]] }, { seed: 1 }),
    ],
  ])("%s", (message, ask) => {
    expect(ask).toThrow(new RangeError(message));
  });
});

describe("plausible values", () => {
  const { group, columns } = twoGroups(3);
  const few = columns.map((column) => column.slice(0, 60));
  const data = { items: five, columns: few, predictors: group.slice(0, 60).map((own) => [1, own]) };
  const regression = {
    coefficients: [-0.5, 1],
    standardDeviation: 1,
    covariance: [
      [1e-12, 0, 0],
      [0, 1e-12, 0],
      [0, 0, 1e-12],
    ],
  };

  it("are the same for the same seed, and others for another", () => {
    const one = plausibleValues(data, regression, { seed: 9 });
    expect(one).toHaveLength(5);
    expect(plausibleValues(data, regression, { seed: 9 })).toEqual(one);
    expect(plausibleValues(data, regression, { seed: 10 })).not.toEqual(one);
  });

  it("come from each person's own posterior", () => {
    const sets = plausibleValues(data, regression, { seed: 4, sets: 200 });
    for (const person of [0, 1, 17]) {
      const draws = sets.map((set) => set[person] as number);
      const columnsOfOne = few.map((column) => column.slice(person, person + 1));
      const prior = { mean: (group[person] as number) - 0.5, standardDeviation: 1 };
      const { mean, standardDeviation } = scoreAbilities(five, columnsOfOne, { prior });
      const middle = draws.reduce((sum, x) => sum + x, 0) / draws.length;
      const spread = Math.sqrt(draws.reduce((sum, x) => sum + (x - middle) ** 2, 0) / draws.length);
      expect(Math.abs(middle - (mean[0] as number))).toBeLessThan(0.2);
      expect(Math.abs(spread - (standardDeviation[0] as number))).toBeLessThan(0.15);
    }
  });

  it("are as uncertain as the regression is", () => {
    const vague = {
      ...regression,
      covariance: [
        [4, 0, 0],
        [0, 1e-12, 0],
        [0, 0, 1e-12],
      ],
    };
    const means = plausibleValues(data, vague, { seed: 4, sets: 20 }).map((set) =>
      meanOf(set, () => true),
    );
    const sure = plausibleValues(data, regression, { seed: 4, sets: 20 }).map((set) =>
      meanOf(set, () => true),
    );
    const spread = (x: readonly number[]): number => Math.max(...x) - Math.min(...x);
    expect(spread(means)).toBeGreaterThan(3 * spread(sure));
    // Draws of another metric are those of sharper items.
    const sharper = five.map((item) => ({
      model: "two-parameter" as const,
      discrimination: 1.702,
      difficulty: item.model === "rasch" ? item.difficulty : 0,
    }));
    expect(plausibleValues({ ...data, metric: 1.702 }, regression, { seed: 2 })).toEqual(
      plausibleValues({ ...data, items: sharper }, regression, { seed: 2 }),
    );
  });
});

describe("Rubin's rules", () => {
  it("add what the sets differ by", () => {
    const pooled = poolEstimates([1, 2, 4, 5], [0.5, 0.7, 0.6, 0.2]);
    expect(pooled.estimate).toBe(3);
    expect(pooled.withinVariance).toBeCloseTo(0.5, 14);
    expect(pooled.betweenVariance).toBeCloseTo(10 / 3, 14);
    const added = (1 + 1 / 4) * (10 / 3);
    expect(pooled.standardError).toBeCloseTo(Math.sqrt(0.5 + added), 14);
    expect(pooled.fractionMissing).toBeCloseTo(added / (0.5 + added), 14);
    expect(pooled.degreesOfFreedom).toBeCloseTo(3 * (1 + 0.5 / added) ** 2, 12);
  });

  it("of sets that do not differ are the normal distribution", () => {
    expect(poolEstimates([2, 2], [1, 3])).toEqual({
      estimate: 2,
      standardError: Math.sqrt(2),
      withinVariance: 2,
      betweenVariance: 0,
      degreesOfFreedom: null,
      fractionMissing: 0,
    });
    expect(poolEstimates([2, 2], [0, 0]).standardError).toBe(0);
  });

  it.each([
    [[1], [1], "estimates: 1, and at least 2 are pooled"],
    [[1, 2], [1], "variances: 1 for 2 estimates"],
    [[1, 2], [1, -1], "variances: -1 is below 0"],
    [[1, 2], [1, Number.NaN], "variances: NaN is below 0"],
  ])("refuse %j with %j", (estimates, variances, message) => {
    expect(() => poolEstimates(estimates, variances)).toThrow(new RangeError(message));
  });
});
