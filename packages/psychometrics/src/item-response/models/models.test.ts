import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { readVectors } from "../../../test/vectors.ts";
import { categoryProbabilities } from "./category-probabilities.ts";
import { expectedCategory } from "./expected-category.ts";
import { facetItem } from "./facet-item.ts";
import { itemInformation } from "./item-information.ts";
import type { ResponseItem } from "./response-item.ts";
import { testInformation } from "./test-information.ts";
import { withSeverity } from "./with-severity.ts";

interface Reference {
  readonly items: readonly { readonly a: number; readonly b: readonly number[] }[];
  readonly probabilities: readonly {
    readonly theta: number;
    readonly probs: readonly (readonly number[])[];
    readonly itemInformation: readonly number[];
  }[];
}

// mirt 1.36 and closed forms in R.
describe.each([
  [
    "grm_scoring",
    (discrimination: number, thresholds: readonly number[]): ResponseItem => ({
      model: "graded-response",
      discrimination,
      thresholds,
    }),
  ],
  [
    "gpcm_scoring",
    (discrimination: number, steps: readonly number[]): ResponseItem => ({
      model: "generalised-partial-credit",
      discrimination,
      steps,
    }),
  ],
] as const)("the reference values of %s", (name, itemOf) => {
  const { items, probabilities } = readVectors<Reference>(name);
  const ours = deepFreeze(items.map(({ a, b }) => itemOf(a, b)));
  it.each(probabilities)("at $theta", ({ theta, probs, itemInformation: information }) => {
    ours.forEach((item, at) => {
      categoryProbabilities(item, theta).forEach((p, category) =>
        expect(p).toBeCloseTo(probs[at]?.[category] as number, 12),
      );
      expect(itemInformation(item, theta)).toBeCloseTo(information[at] as number, 7);
    });
    const all = testInformation(ours, theta);
    const sum = information.reduce((left, right) => left + right, 0);
    expect(all.information).toBeCloseTo(sum, 7);
    expect(all.standardError).toBeCloseTo(1 / Math.sqrt(sum), 7);
  });
});

describe("an item", () => {
  const half = 1 / (1 + Math.exp(-0.5));
  it.each<readonly [ResponseItem, number, readonly number[]]>([
    [{ model: "rasch", difficulty: 1 }, 1.5, [1 - half, half]],
    [{ model: "two-parameter", discrimination: 0.5, difficulty: 1 }, 2, [1 - half, half]],
    // Steps of 0: e^0, e^z, e^2z.
    [{ model: "partial-credit", steps: [0, 0] }, 0, [1 / 3, 1 / 3, 1 / 3]],
    [{ model: "partial-credit", steps: [0, 0] }, Math.log(2), [1 / 7, 2 / 7, 4 / 7]],
    // Steps may fall.
    [
      { model: "partial-credit", steps: [1, -1] },
      0,
      [1 / (2 + Math.exp(-1)), Math.exp(-1) / (2 + Math.exp(-1)), 1 / (2 + Math.exp(-1))],
    ],
    [
      { model: "generalised-partial-credit", discrimination: 2, steps: [0, 0] },
      Math.log(2),
      [1 / 21, 4 / 21, 16 / 21],
    ],
    [
      { model: "graded-response", discrimination: 1, thresholds: [0, Math.log(3)] },
      0,
      [1 / 2, 1 / 4, 1 / 4],
    ],
  ])("%j at %d", (item, ability, expected) => {
    const found = categoryProbabilities(item, ability);
    expect(found).toHaveLength(expected.length);
    found.forEach((p, category) => expect(p).toBeCloseTo(expected[category] as number, 14));
    expect(expectedCategory(item, ability)).toBeCloseTo(
      expected.reduce((sum, p, category) => sum + category * p, 0),
      14,
    );
  });

  it("keeps its digits where a category is all but impossible", () => {
    const item: ResponseItem = { model: "graded-response", discrimination: 1, thresholds: [0, 1] };
    // P*(1) - P*(2) at 40: e^-39 - e^-40, to their own precision.
    const [lowest, middle] = categoryProbabilities(item, 40);
    expect((lowest as number) / Math.exp(-40)).toBeCloseTo(1, 12);
    expect((middle as number) / (Math.exp(-39) - Math.exp(-40))).toBeCloseTo(1, 12);
    const near: ResponseItem = { ...item, thresholds: [0, 1e-9] };
    expect((categoryProbabilities(near, 0)[1] as number) / 2.5e-10).toBeCloseTo(1, 8);
    const nearer: ResponseItem = { ...item, thresholds: [0, 1.1e-5] };
    expect((categoryProbabilities(nearer, 5.5e-6)[1] as number) / 2.75e-6).toBeCloseTo(1, 8);
    const less: ResponseItem = { ...item, thresholds: [0, 0.9e-5] };
    expect((categoryProbabilities(less, 4.5e-6)[1] as number) / 2.25e-6).toBeCloseTo(1, 10);
    expect(categoryProbabilities({ model: "partial-credit", steps: [-500, 500] }, 2000)).toEqual([
      0, 0, 1,
    ]);
  });

  it("has logits of D times discrimination", () => {
    const two = { model: "two-parameter", discrimination: 1.5, difficulty: 0.25 } as const;
    const scaled = { ...two, discrimination: 1.5 * 1.702 };
    expect(categoryProbabilities(two, 1, { metric: 1.702 })).toEqual(
      categoryProbabilities(scaled, 1),
    );
    expect(itemInformation(two, 1, { metric: 1.702 })).toBe(itemInformation(scaled, 1));
    expect(testInformation([two], 1, { metric: 1.702 }).information).toBe(
      itemInformation(scaled, 1),
    );
    expect(expectedCategory(two, 1, { metric: 1.702 })).toBe(expectedCategory(scaled, 1));
    // A normal ogive of the same slope is never further away than 0.01 (Haley 1952); at 1: 0.8413.
    const ogive = { model: "rasch", difficulty: 0 } as const;
    expect(expectedCategory(ogive, 1, { metric: 1.702 })).toBeCloseTo(0.8413, 1.9);
  });

  it("tells nothing where no response is in doubt", () => {
    expect(testInformation([{ model: "rasch", difficulty: 0 }], 2000)).toEqual({
      information: 0,
      standardError: null,
    });
    expect(testInformation([], 0)).toEqual({ information: 0, standardError: null });
  });

  it.each<readonly [ResponseItem, string]>([
    [
      { model: "two-parameter", discrimination: 0, difficulty: 0 },
      "discrimination: 0 is not above 0 and below 4503599",
    ],
    [
      { model: "two-parameter", discrimination: Number.POSITIVE_INFINITY, difficulty: 0 },
      "discrimination: Infinity is not above 0 and below 4503599",
    ],
    [
      { model: "graded-response", discrimination: Number.NaN, thresholds: [0] },
      "discrimination: NaN is not above 0 and below 4503599",
    ],
    [{ model: "rasch", difficulty: Number.NaN }, "location 1: NaN"],
    [{ model: "partial-credit", steps: [0, Number.NEGATIVE_INFINITY] }, "location 2: -Infinity"],
    [{ model: "partial-credit", steps: [] }, "an item has at least two categories"],
    [
      { model: "graded-response", discrimination: 1, thresholds: [0, 1, 1] },
      "thresholds: 1 does not rise above 1",
    ],
  ])("%j is refused", (item, message) => {
    expect(() => categoryProbabilities(item, 0)).toThrow(new RangeError(message));
    expect(() => itemInformation(item, 0)).toThrow(new RangeError(message));
  });
});

describe("a severe rater", () => {
  it.each<readonly [ResponseItem, ResponseItem]>([
    [
      { model: "rasch", difficulty: 1 },
      { model: "rasch", difficulty: 1.5 },
    ],
    [
      { model: "two-parameter", discrimination: 2, difficulty: 1 },
      { model: "two-parameter", discrimination: 2, difficulty: 1.5 },
    ],
    [
      { model: "graded-response", discrimination: 2, thresholds: [-1, 1] },
      { model: "graded-response", discrimination: 2, thresholds: [-0.5, 1.5] },
    ],
    [
      { model: "partial-credit", steps: [1, 0] },
      { model: "partial-credit", steps: [1.5, 0.5] },
    ],
    [
      { model: "generalised-partial-credit", discrimination: 3, steps: [1, 0] },
      { model: "generalised-partial-credit", discrimination: 3, steps: [1.5, 0.5] },
    ],
  ])("moves %j", (item, moved) => {
    expect(withSeverity(deepFreeze(item), 0.5)).toEqual(moved);
  });

  it("is no number that is none", () => {
    expect(() => withSeverity({ model: "rasch", difficulty: 0 }, Number.NaN)).toThrow(
      new RangeError("severity: NaN"),
    );
  });

  it("is one facet of a rating", () => {
    expect(facetItem({ difficulty: -0.5, steps: [-1, 0, 1], severity: 0.25 })).toEqual({
      model: "partial-credit",
      steps: [-1.25, -0.25, 0.75],
    });
  });
});
