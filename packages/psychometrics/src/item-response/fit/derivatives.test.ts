import { describe, expect, it } from "vitest";
import { simulateMany } from "../../../test/simulate.ts";
import { type ItemCurves, madeCurves } from "../models/item-curves.ts";
import { logProbability } from "../models/log-probability.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { blockCurve } from "./block-curve.ts";
import type { Design } from "./design.ts";
import { expectation, type FitState } from "./expectation.ts";
import { facetDesign } from "./facet-design.ts";
import { itemDesign } from "./item-design.ts";
import { addInformation, fillGradients } from "./local-curve.ts";
import { logLikelihoodOf } from "./log-likelihood-of.ts";
import { marginalCurve } from "./marginal-curve.ts";
import { movedOf, stateOf } from "./moved-state.ts";
import { patternsOf } from "./patterns.ts";
import { evenGrid } from "./population.ts";

// Every derivative against the difference of what it is the derivative of.

const step = 1e-5;
/** The numbers with one of them moved. */
const moved = (at: readonly number[], i: number, by: number): readonly number[] =>
  at.map((x, j) => (i === j ? x + by : x));

const families: readonly (readonly [ItemCurves["family"], readonly number[]])[] = [
  ["adjacent", [1.3, 0.4]],
  ["adjacent", [0.8, 0.9, -0.3, 0.5]],
  ["graded", [1.3, 0.4]],
  ["graded", [0.7, 1.4, 0.2, -1.1]],
  ["graded", [-0.7, 1.4, 1.1, -1.1]],
];
const curvesOf = (family: ItemCurves["family"], [slope = 0, ...intercepts]: readonly number[]) =>
  madeCurves(family, slope, intercepts);

describe.each(families)("an item of the %s family at %j", (family, local) => {
  const item = curvesOf(family, local);
  const size = item.top + 1;

  it.each([-1.2, 0, 0.7])(
    "has the gradient of each category's log probability at %d",
    (ability) => {
      const rows = new Float64Array(size * size + 2).fill(9);
      fillGradients(item, ability, rows.subarray(1, -1));
      expect([rows[0], rows[rows.length - 1]]).toEqual([9, 9]);
      for (let k = 0; k < size; k++)
        for (let i = 0; i < size; i++) {
          const at = (by: number): number =>
            logProbability(curvesOf(family, moved(local, i, by)), k, ability);
          expect(rows[1 + k * size + i]).toBeCloseTo((at(step) - at(-step)) / (2 * step), 7);
        }
    },
  );

  it.each([-1.2, 0.7])("has the information of counts at %d", (ability) => {
    // Counts of every other place of a longer array, from the second on.
    const counts = [9, 9, ...Array.from({ length: size }, (_, k) => [k + 0.5, 9]).flat()];
    const square = new Float64Array(size * size).fill(1);
    const gradients = new Float64Array(size * size);
    fillGradients(item, ability, gradients);
    addInformation(item, ability, gradients, counts, 2, 2, square);
    const gradientAt = (values: readonly number[], i: number): number => {
      const rows = new Float64Array(size * size);
      fillGradients(curvesOf(family, values), ability, rows);
      return Array.from(
        { length: size },
        (_, k) => (k + 0.5) * (rows[k * size + i] as number),
      ).reduce((sum, x) => sum + x, 0);
    };
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) {
        const slope =
          (gradientAt(moved(local, j, step), i) - gradientAt(moved(local, j, -step), i)) /
          (2 * step);
        expect((square[i * size + j] as number) - 1).toBeCloseTo(-slope, 6);
      }
    const likelihood = Array.from(
      { length: size },
      (_, k) => (k + 0.5) * logProbability(item, k, ability),
    ).reduce((sum, x) => sum + x, 0);
    expect(logLikelihoodOf(item, ability, counts, 2, 2)).toBe(likelihood);
  });
});

const items: readonly ResponseItem[] = [
  { model: "rasch", difficulty: 0.2 },
  { model: "two-parameter", discrimination: 1.4, difficulty: -0.5 },
  { model: "graded-response", discrimination: 1.2, thresholds: [-1, 0.5, 1] },
  { model: "partial-credit", steps: [0.3, -0.2] },
  { model: "generalised-partial-credit", discrimination: 0.7, steps: [-0.5, 0.8] },
];
const columns = simulateMany(items, 60, 3);
const patterns = patternsOf(
  Array.from({ length: 60 }, (_, person) =>
    columns.flatMap((column, item) =>
      // Some have not answered all.
      (person + item) % 7 === 0 ? [] : [{ item, category: column[person] as number }],
    ),
  ),
);
const mixed = itemDesign(
  items.map(({ model }) => model),
  [
    [3, 4],
    [4, 5],
    [3, 5, 2, 3],
    [2, 3, 4],
    [2, 4, 3],
  ],
  {
    metric: 1.702,
    anchors: [items[0] as ResponseItem, null, null, null, null],
    logDiscriminationPrior: { mean: 0.1, standardDeviation: 0.5 },
    interceptPrior: { mean: 0.2, standardDeviation: 2 },
  },
);
const population = {
  mean: 0.3,
  standardDeviation: 1.3,
  meanIsFree: true,
  deviationIsFree: true,
};

const facets = facetDesign(
  { items: 2, raters: 3, top: 2, byItem: true },
  Float64Array.from({ length: 18 }, (_, at) => 1 + (at % 4)),
);
const ratings = patternsOf(
  Array.from({ length: 20 }, (_, person) =>
    [0, 1, 2, 3, 4, 5].flatMap((item) =>
      (person * item) % 5 === 2 ? [] : [{ item, category: (person + item * item) % 3 }],
    ),
  ),
);

describe.each([
  ["items of every model", mixed, patterns, population],
  ["a fixed mean", mixed, patterns, { ...population, meanIsFree: false }],
  ["a fixed standard deviation", mixed, patterns, { ...population, deviationIsFree: false }],
  [
    "a fixed population",
    mixed,
    patterns,
    { ...population, meanIsFree: false, deviationIsFree: false },
  ],
  ["facets", facets, ratings, { ...population, meanIsFree: false }],
] as const)("the marginal likelihood of %s", (_, design: Design, data, people) => {
  const state: FitState = {
    parameters: design.start.map((x, i) => x + ((i % 3) - 1) / 8),
    population: people,
  };
  const grid = evenGrid(people, 41);
  const at = movedOf(state);
  const curveAt = (values: readonly number[], kind: "observed" | "cross-product") =>
    marginalCurve(design, data, grid, stateOf(values, state), kind);
  const { value, gradient, information } = curveAt(at, "observed");

  it("has its own numbers, and gives them back", () => {
    expect(stateOf(at, state).parameters).toEqual(state.parameters);
    expect(stateOf(at, state).population.mean).toBe(people.mean);
    expect(stateOf(at, state).population.standardDeviation).toBeCloseTo(1.3, 14);
    expect(at).toHaveLength(
      design.start.length + (people.meanIsFree ? 1 : 0) + (people.deviationIsFree ? 1 : 0),
    );
    expect(gradient).toHaveLength(at.length);
  });

  it("has its gradient", () => {
    at.forEach((_x, i) => {
      const up = curveAt(moved(at, i, step), "observed").value;
      const down = curveAt(moved(at, i, -step), "observed").value;
      expect(gradient[i]).toBeCloseTo((up - down) / (2 * step), 4);
    });
  });

  it("has its observed information", () => {
    at.forEach((_x, i) => {
      const up = curveAt(moved(at, i, step), "observed").gradient;
      const down = curveAt(moved(at, i, -step), "observed").gradient;
      at.forEach((_y, j) => {
        const slope = ((up[j] as number) - (down[j] as number)) / (2 * step);
        expect(information[i]?.[j]).toBeCloseTo(-slope, 4);
      });
    });
  });

  it("has a cross-product of the persons' own gradients, and the same gradient beside it", () => {
    const cross = curveAt(at, "cross-product");
    expect(cross.value).toBe(value);
    expect(cross.gradient).toEqual(gradient);
    const without = { ...design, penalties: design.start.map(() => undefined) };
    const sum = at.map(() => at.map(() => 0));
    data.counts.forEach((count, one) => {
      const from = data.offsets[one] as number;
      const to = data.offsets[one + 1] as number;
      const alone = {
        ...data,
        items: data.items.slice(from, to),
        categories: data.categories.slice(from, to),
        offsets: Int32Array.of(0, to - from),
        counts: Float64Array.of(1),
      };
      const own = marginalCurve(without, alone, grid, state, "cross-product").gradient;
      own.forEach((x, i) =>
        own.forEach((y, j) => {
          (sum[i] as number[])[j] = (sum[i]?.[j] as number) + count * x * y;
        }),
      );
    });
    const penalised = marginalCurve(without, data, grid, state, "cross-product").information;
    penalised.forEach((row, i) =>
      row.forEach((x, j) => expect(x).toBeCloseTo(sum[i]?.[j] as number, 8)),
    );
  });

  it("has a block's curve with derivatives of its own", () => {
    const expected = expectation(design, data, grid, state);
    expect(expected.logLikelihood).toBeLessThan(0);
    for (const block of design.blocks) {
      const own = block.parameters.map((parameter) => state.parameters[parameter] as number);
      const blockAt = (values: readonly number[]) =>
        blockCurve(design, block, grid, expected, state.parameters, values);
      const here = blockAt(own);
      own.forEach((_x, i) => {
        const up = blockAt(moved(own, i, step));
        const down = blockAt(moved(own, i, -step));
        expect(here.gradient[i]).toBeCloseTo((up.value - down.value) / (2 * step), 4);
        own.forEach((_y, j) => {
          const slope = ((up.gradient[j] as number) - (down.gradient[j] as number)) / (2 * step);
          expect(here.information[i]?.[j]).toBeCloseTo(-slope, 4);
        });
      });
    }
  });

  it("has, of each parameter, the gradient that its block has (Fisher's identity)", () => {
    const expected = expectation(design, data, grid, state);
    for (const block of design.blocks) {
      const own = block.parameters.map((parameter) => state.parameters[parameter] as number);
      const here = blockCurve(design, block, grid, expected, state.parameters, own);
      block.parameters.forEach((parameter, i) =>
        expect(here.gradient[i]).toBeCloseTo(gradient[parameter] as number, 8),
      );
    }
  });
});
