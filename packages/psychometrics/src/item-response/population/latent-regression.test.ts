import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { converged } from "../../../test/converged.ts";
import { five, twoGroups } from "../../../test/two-groups.ts";
import { fitItems } from "../fit/fit-items.ts";
import { noResponse, responseColumns } from "../score/response-columns.ts";
import { compareGroups } from "./compare-groups.ts";
import { latentRegression, type LatentRegression } from "./latent-regression.ts";
import { plausibleValues } from "./plausible-values.ts";
import { regressionCurve } from "./regression-curve.ts";
import { likelihoodsOf, responsePatterns } from "./regression-data.ts";

describe("latent regression", () => {
  const { group, columns } = twoGroups(2);
  const predictors = group.map((own, person) => [1, own, (person % 7) / 3 - 1]);
  const data = deepFreeze({ items: five, columns: columns.map((one) => [...one]), predictors });
  const given = { ...data, columns };
  const found: LatentRegression = converged(latentRegression(given));

  it("is group comparison, where the predictors are groups", () => {
    const other = converged(compareGroups({ items: five, columns, group }));
    const two = converged(
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
    const one = converged(
      latentRegression({ items: five, columns, predictors: group.map(() => [1]) }),
    );
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
    const other = converged(latentRegression({ ...given, items: scaled }));
    expect(other.logLikelihood).toBeCloseTo(found.logLikelihood, 5);
    expect(other.standardDeviation).toBeCloseTo(40 * found.standardDeviation, 3);
    expect(other.coefficients[0]).toBeCloseTo(250 + 40 * (found.coefficients[0] as number), 3);
    expect(other.coefficients[1]).toBeCloseTo(40 * (found.coefficients[1] as number), 3);
    const metric = converged(latentRegression({ ...given, metric: 1.702 }));
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
