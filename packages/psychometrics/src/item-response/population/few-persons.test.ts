import { describe, expect, it } from "vitest";
import { converged } from "../../../test/converged.ts";
import { responseColumns } from "../score/response-columns.ts";
import { compareGroups } from "./compare-groups.ts";
import { latentRegression } from "./latent-regression.ts";

// A few persons, whose likelihood is written out as a book would: an integral over abilities for each, by a sum of small steps.

const difficulties = [-1.2, -0.3, 0.4, 1.1];
const rows: readonly (readonly number[])[] = [
  [0, 0, 0, 0],
  [1, 0, 0, 0],
  [1, 1, 0, 0],
  [0, 1, 0, 0],
  [1, 0, 1, 0],
  [1, 1, 1, 0],
  [0, 0, 0, 1],
  [1, 1, 1, 1],
  [1, 1, 0, 1],
  [1, 1, 1, 1],
  [0, 1, 1, 0],
  [1, 1, 1, 0],
  [1, 1, 1, 1],
  [1, 0, 0, 0],
  [0, 0, 0, 0],
];
const group = rows.map((_, person) => (person < 6 ? 0 : person < 11 ? 1 : 2));
const hours = rows.map((_, person) => (person * 5) % 7);

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

/** The logarithm of the probability of all responses. */
function likelihood(
  predictors: readonly (readonly number[])[],
  coefficients: readonly number[],
  deviation: number,
): number {
  return rows.reduce((sum, row, person) => {
    const mean = (predictors[person] ?? []).reduce(
      (all, x, i) => all + x * (coefficients[i] ?? 0),
      0,
    );
    let integral = 0;
    for (let z = -9; z <= 9; z += 1 / 32) {
      const ability = mean + deviation * z;
      const likely = row.reduce((product, code, item) => {
        const met = logistic(ability - (difficulties[item] ?? 0));
        return product * (code === 1 ? met : 1 - met);
      }, 1);
      integral += (likely * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI) / 32;
    }
    return sum + Math.log(integral);
  }, 0);
}

/** How much a function curves in two of its arguments: with the sign turned, what the observed information is. */
function curvature(f: (at: readonly number[]) => number, at: readonly number[]): number[][] {
  const step = 1e-3;
  const moved = (i: number, a: number, j: number, b: number): number =>
    f(at.map((x, k) => x + (k === i ? a * step : 0) + (k === j ? b * step : 0)));
  return at.map((_, i) =>
    at.map(
      (__, j) =>
        -(moved(i, 1, j, 1) - moved(i, 1, j, -1) - moved(i, -1, j, 1) + moved(i, -1, j, -1)) /
        (4 * step * step),
    ),
  );
}

const items = difficulties.map((difficulty) => ({ model: "rasch", difficulty }) as const);
const columns = responseColumns(rows);

describe("the abilities of a few persons", () => {
  const cases: readonly (readonly [string, readonly (readonly number[])[]])[] = [
    ["all of one population", rows.map(() => [1])],
    ["by hours", hours.map((x) => [1, x])],
    ["by group", group.map((own) => [0, 1, 2].map((at) => (at === own ? 1 : 0)))],
  ];

  it.each(cases)(
    "are most likely, with the curvature of the likelihood for errors: %s",
    (_, predictors) => {
      const found = converged(latentRegression({ items, columns, predictors }));
      const at = [...found.coefficients, Math.log(found.standardDeviation)];
      const f = (values: readonly number[]): number =>
        likelihood(predictors, values.slice(0, -1), Math.exp(values.at(-1) ?? 0));
      const top = f(at);
      expect(found.logLikelihood).toBeCloseTo(top, 7);
      expect(found.coefficients).toHaveLength(predictors[0]?.length ?? 0);
      expect(found.persons).toBe(rows.length);
      at.forEach((_one, i) => {
        const up = f(at.map((x, k) => x + (k === i ? 1e-4 : 0)));
        const down = f(at.map((x, k) => x - (k === i ? 1e-4 : 0)));
        expect(Math.abs(up - down) / 2e-4).toBeLessThan(1e-4);
      });
      const information = curvature(f, at);
      // The covariance undoes the information.
      information.forEach((row, i) =>
        information.forEach((_one, j) => {
          const cell = row.reduce((sum, x, k) => sum + x * (found.covariance[k]?.[j] ?? 0), 0);
          expect(cell).toBeCloseTo(i === j ? 1 : 0, 3);
        }),
      );
      const errors = found.covariance.map((row, i) => Math.sqrt(row[i] ?? 0));
      expect(found.standardErrors.coefficients).toEqual(errors.slice(0, -1));
      expect(found.standardErrors.standardDeviation).toBeCloseTo(
        found.standardDeviation * (errors.at(-1) ?? 0),
        12,
      );
    },
  );

  it("are on the scale of items far away and wide apart", () => {
    const scaled = difficulties.map(
      (difficulty) =>
        ({
          model: "two-parameter",
          discrimination: 0.02,
          difficulty: 500 + 50 * difficulty,
        }) as const,
    );
    const predictors = hours.map((x) => [1, x]);
    const near = converged(latentRegression({ items, columns, predictors }));
    const far = converged(latentRegression({ items: scaled, columns, predictors }));
    expect(far.logLikelihood).toBeCloseTo(near.logLikelihood, 7);
    expect(far.standardDeviation / 50).toBeCloseTo(near.standardDeviation, 5);
    expect((far.coefficients[0] ?? 0) - 500).toBeCloseTo(50 * (near.coefficients[0] ?? 0), 3);
    expect(far.coefficients[1]).toBeCloseTo(50 * (near.coefficients[1] ?? 0), 4);
  });

  it("are compared by group: each less the first", () => {
    const found = converged(compareGroups({ items, columns, group }));
    const one = converged(latentRegression({ items, columns, predictors: cases[2]?.[1] ?? [] }));
    const { coefficients, covariance, standardDeviation, standardErrors } = one;
    const [first = 0] = coefficients;
    const cell = (i: number, j: number): number => covariance[i]?.[j] ?? Number.NaN;
    expect(found).toEqual({
      status: "converged",
      standardDeviation,
      groups: [6, 5, 4].map((persons, at) => ({
        persons,
        mean: coefficients[at],
        standardError: standardErrors.coefficients[at],
      })),
      differences: [1, 2].map((at) => ({
        difference: (coefficients[at] ?? 0) - first,
        standardError: Math.sqrt(cell(at, at) + cell(0, 0) - 2 * cell(at, 0)),
        effectSize: ((coefficients[at] ?? 0) - first) / standardDeviation,
      })),
    });
  });

  it("are not compared where nobody differs, and where a group is empty", () => {
    const alike = responseColumns(rows.map((_, person) => [person % 2, (person + 1) % 2]));
    expect(
      compareGroups({ items: items.slice(1, 3), columns: alike, group: rows.map(() => 0) }),
    ).toEqual({ status: "not-computable", reason: "no-variation" });
    expect(() => compareGroups({ items, columns, group: rows.map(() => 1) })).toThrow(
      new RangeError("group: nobody is in group 0"),
    );
  });
});
