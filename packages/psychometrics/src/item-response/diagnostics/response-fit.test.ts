import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { drawing, simulate } from "../../../test/simulate.ts";
import { categoryProbabilities } from "../models/category-probabilities.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { responseColumns } from "../score/response-columns.ts";
import { facetResponseFit } from "./facet-response-fit.ts";
import { localDependence } from "./local-dependence.ts";
import { responseFit } from "./response-fit.ts";

const items = deepFreeze([-1, 0, 1].map((difficulty) => ({ model: "rasch", difficulty }) as const));

describe("infit and outfit", () => {
  it("are the formulas of Wright and Masters, worked through for right or wrong", () => {
    const abilities = [0.5, -0.25];
    const columns = responseColumns([
      [1, 0, null],
      [1, 1, 0],
    ]);
    const { items: found } = responseFit(items, columns, abilities);
    const p = abilities.map((ability) => 1 / (1 + Math.exp(-(ability - 0))));
    const pq = p.map((x) => x * (1 - x));
    const squares = [(p[0] as number) ** 2, (1 - (p[1] as number)) ** 2];
    const [w0 = 0, w1 = 0] = pq;
    const [s0 = 0, s1 = 0] = squares;
    const infit = (s0 + s1) / (w0 + w1);
    const outfit = (s0 / w0 + s1 / w1) / 2;
    expect(found[1]?.count).toBe(2);
    expect(found[1]?.infit).toBeCloseTo(infit, 14);
    expect(found[1]?.outfit).toBeCloseTo(outfit, 14);
    // The fourth moment of a response is pq (1 - 3pq); its excess over the squared variance pq (1 - 4pq).
    const q = Math.sqrt(w0 * (1 - 4 * w0) + w1 * (1 - 4 * w1)) / (w0 + w1);
    expect(found[1]?.infitZ).toBeCloseTo((Math.cbrt(infit) - 1) * (3 / q) + q / 3, 9);
    const r = Math.sqrt((1 - 4 * w0) / w0 + (1 - 4 * w1) / w1) / 2;
    expect(found[1]?.outfitZ).toBeCloseTo((Math.cbrt(outfit) - 1) * (3 / r) + r / 3, 9);
  });

  it("are 1 without a standard number, where every response is as far off as it can only be", () => {
    const same = deepFreeze([items[1], items[1]].map((one) => one as ResponseItem));
    const { persons } = responseFit(same, responseColumns([[1, 0]]), [0]);
    expect(persons).toEqual([{ count: 2, infit: 1, outfit: 1, infitZ: null, outfitZ: null }]);
  });

  it("leave out what was not answered, persons without an ability, and what could not vary", () => {
    const columns = responseColumns([
      [1, null, 1],
      [0, null, 1],
    ]);
    const { items: found, persons } = responseFit(items, columns, [0.5, null]);
    const none = { count: 0, infit: null, outfit: null, infitZ: null, outfitZ: null };
    expect(persons.map(({ count }) => count)).toEqual([2, 0]);
    expect(persons[1]).toEqual(none);
    expect(found.map(({ count }) => count)).toEqual([1, 0, 1]);
    expect(found[1]).toEqual(none);
    expect(responseFit(items, columns, [5000, null]).persons[0]).toEqual(none);
  });

  it("are near 1 where the model holds, high for a person whom the items surprise, in any metric", () => {
    const { uniform, normal } = drawing(12);
    const graded: readonly ResponseItem[] = Array.from({ length: 12 }, (_, at) => ({
      model: "graded-response",
      discrimination: 1 + at / 12,
      thresholds: [at / 6 - 2, at / 6 - 1, at / 6],
    }));
    const abilities = Array.from({ length: 500 }, normal);
    const columns = simulate(graded, abilities, uniform);
    // The first gets what is easy wrong and what is hard right.
    columns.forEach((column, at) => {
      column[0] = at < 6 ? 0 : 3;
    });
    const { items: found, persons } = responseFit(graded, columns, abilities);
    for (const { infit, outfit, infitZ, outfitZ } of found) {
      expect(Math.abs((infit as number) - 1)).toBeLessThan(0.2);
      expect(Math.abs((outfit as number) - 1)).toBeLessThan(0.35);
      expect(Math.abs(infitZ as number)).toBeLessThan(3.5);
      expect(Math.abs(outfitZ as number)).toBeLessThan(3.5);
    }
    expect(persons[0]?.infit).toBeGreaterThan(1.5);
    const z = persons.slice(1).map(({ infitZ }) => infitZ as number);
    const mean = z.reduce((sum, x) => sum + x, 0) / z.length;
    const variance = z.reduce((sum, x) => sum + (x - mean) ** 2, 0) / z.length;
    expect(Math.abs(mean)).toBeLessThan(0.15);
    expect(Math.abs(variance - 1)).toBeLessThan(0.2);
    const scaled = graded.map((item) =>
      item.model === "graded-response"
        ? { ...item, discrimination: item.discrimination / 1.702 }
        : item,
    );
    const other = responseFit(scaled, columns, abilities, { metric: 1.702 });
    expect(other.items[3]?.infit).toBeCloseTo(found[3]?.infit as number, 10);
  });

  it.each([
    [[0], "abilities: 1 for 2 persons"],
    [[0, 0, 0], "abilities: 3 for 2 persons"],
    // They were left out without a word.
    [[0, Number.NaN], "abilities: person 1 has NaN"],
    [[Number.POSITIVE_INFINITY, 0], "abilities: person 0 has Infinity"],
  ])("are refused for abilities %j", (abilities, message) => {
    const columns = responseColumns([
      [1, 0, 1],
      [0, 0, 1],
    ]);
    expect(() => responseFit(items, columns, abilities)).toThrow(new RangeError(message));
    expect(() => localDependence(items, columns, abilities)).toThrow(new RangeError(message));
  });

  it("are refused for a category that is none", () => {
    const columns = responseColumns([[1, 2, 1]]);
    expect(() => responseFit(items, columns, [0])).toThrow(
      new RangeError("responses: no category 2"),
    );
  });
});

describe("infit and outfit of facets", () => {
  const fit = deepFreeze({
    difficulties: [0, 0.5],
    steps: [
      [-0.5, 0.5],
      [0.2, -0.2],
    ],
    severities: [-0.3, 0.3],
  });
  const ratings = deepFreeze({
    person: [0, 0, 1, 1, 1],
    item: [0, 1, 0, 1, 1],
    rater: [0, 1, 1, 0, 1],
    category: [2, 1, 0, 1, 2],
  });

  it("gather each rating with its person, item and rater", () => {
    const { persons, items: found, raters } = facetResponseFit(fit, ratings, [1, -0.5]);
    expect(persons.map(({ count }) => count)).toEqual([2, 3]);
    expect(found.map(({ count }) => count)).toEqual([2, 3]);
    expect(raters.map(({ count }) => count)).toEqual([2, 3]);
    // Rater 0: person 0 on item 0 and person 1 on item 1.
    const squares = [
      [{ model: "partial-credit", steps: [-0.8, 0.2] } as const, 1, 2] as const,
      [{ model: "partial-credit", steps: [0.4, 0] } as const, -0.5, 1] as const,
    ].map(([item, ability, category]) => {
      const p = categoryProbabilities(item, ability);
      const mean = p.reduce((sum, x, k) => sum + k * x, 0);
      const variance = p.reduce((sum, x, k) => sum + (k - mean) ** 2 * x, 0);
      return { square: (category - mean) ** 2, variance };
    });
    const sum = (of: (one: { square: number; variance: number }) => number): number =>
      squares.reduce((total, one) => total + of(one), 0);
    expect(raters[0]?.infit).toBeCloseTo(sum((x) => x.square) / sum((x) => x.variance), 12);
    expect(raters[0]?.outfit).toBeCloseTo(sum((x) => x.square / x.variance) / 2, 12);
  });

  it("leave out persons without an ability, and refuse persons without a place", () => {
    const { persons, raters } = facetResponseFit(fit, ratings, [null, 0]);
    expect(persons.map(({ count }) => count)).toEqual([0, 3]);
    expect(raters.map(({ count }) => count)).toEqual([1, 2]);
    expect(() => facetResponseFit(fit, ratings, [0])).toThrow(
      new RangeError("abilities: none of person 1"),
    );
    expect(() => facetResponseFit(fit, ratings, [0, Number.NaN])).toThrow(
      new RangeError("abilities: person 1 has NaN"),
    );
  });
});

describe("local dependence", () => {
  it("is the correlation of residuals, over persons who answered both", () => {
    const columns = responseColumns([
      [1, 1, 0],
      [0, 0, 1],
      [1, 0, 1],
      [1, 1, null],
      [0, 1, 0],
      [null, 1, 1],
    ]);
    const abilities = [0.3, -0.4, 0.8, 0, null, 0.5];
    const { q3, mean, largest } = localDependence(items, columns, abilities);
    const residual = (ability: number, difficulty: number, x: number): number =>
      x - 1 / (1 + Math.exp(-(ability - difficulty)));
    const first = [
      residual(0.3, -1, 1),
      residual(-0.4, -1, 0),
      residual(0.8, -1, 1),
      residual(0, -1, 1),
    ];
    const second = [
      residual(0.3, 0, 1),
      residual(-0.4, 0, 0),
      residual(0.8, 0, 0),
      residual(0, 0, 1),
    ];
    const meanOf = (x: readonly number[]): number =>
      x.reduce((sum, one) => sum + one, 0) / x.length;
    const cross = (x: readonly number[], y: readonly number[]): number =>
      x.reduce((sum, one, at) => sum + (one - meanOf(x)) * ((y[at] as number) - meanOf(y)), 0);
    const expected = cross(first, second) / Math.sqrt(cross(first, first) * cross(second, second));
    expect(q3[0]?.[1]).toBeCloseTo(expected, 12);
    expect(q3[1]?.[0]).toBe(q3[0]?.[1]);
    expect(q3.map((row, at) => row[at])).toEqual([1, 1, 1]);
    const three = [q3[0]?.[1], q3[0]?.[2], q3[1]?.[2]].map((x) => x as number);
    expect(mean).toBeCloseTo(meanOf(three), 14);
    expect(largest?.q3).toBe(Math.max(...three));
    expect(largest?.aboveMean).toBeCloseTo(Math.max(...three) - meanOf(three), 14);
    expect(largest?.items).toEqual([0, 1]);
  });

  it("finds two criteria that share more than the ability", () => {
    const { uniform, normal } = drawing(31);
    const five: readonly ResponseItem[] = [-1, -0.5, 0, 0.5, 1].map((difficulty) => ({
      model: "two-parameter",
      discrimination: 1.5,
      difficulty,
    }));
    const abilities = Array.from({ length: 600 }, normal);
    const columns = simulate(five, abilities, uniform);
    // Half of the last one's answers are copied from the second's.
    const copied = columns.map((column, at) =>
      at === 4
        ? column.map((code, person) => (person % 2 === 0 ? (columns[1]?.[person] as number) : code))
        : column,
    );
    const found = localDependence(five, copied, abilities);
    expect(found.largest?.items).toEqual([1, 4]);
    expect(found.largest?.aboveMean).toBeGreaterThan(0.2);
    const honest = localDependence(five, columns, abilities);
    expect(honest.largest?.aboveMean).toBeLessThan(0.2);
  });

  it("is not there for too few persons, or none that vary, or one item", () => {
    const few = responseColumns([
      [1, 1, 0],
      [0, 0, 1],
    ]);
    expect(localDependence(items, few, [0, 0])).toEqual({
      q3: [
        [1, null, null],
        [null, 1, null],
        [null, null, 1],
      ],
      mean: null,
      largest: null,
    });
    const same = responseColumns([
      [1, 0, 1],
      [1, 1, 0],
      [1, 0, 1],
    ]);
    const { q3, mean } = localDependence(items, same, [0, 0, 0]);
    expect(q3[0]).toEqual([1, null, null]);
    expect(q3[1]?.[2]).toBeCloseTo(-1, 12);
    expect(mean).toBe(q3[1]?.[2]);
    expect(localDependence([], [], []).largest).toBeNull();
  });

  it("takes a metric", () => {
    const columns = responseColumns([
      [1, 1, 0],
      [0, 0, 1],
      [1, 0, 1],
      [0, 1, 0],
    ]);
    const abilities = [0.5, -0.2, 1.5, 0.1];
    const sharper = items.map(({ difficulty }) => ({
      model: "two-parameter" as const,
      discrimination: 1.702,
      difficulty,
    }));
    expect(localDependence(items, columns, abilities, { metric: 1.702 })).toEqual(
      localDependence(sharper, columns, abilities),
    );
  });
});
