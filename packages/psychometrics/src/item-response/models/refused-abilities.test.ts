import { describe, expect, it } from "vitest";
import { categoryProbabilities } from "./category-probabilities.ts";
import { expectedCategory } from "./expected-category.ts";
import { facetItem } from "./facet-item.ts";
import { itemCurves } from "./item-curves.ts";
import { itemInformation } from "./item-information.ts";
import { testInformation } from "./test-information.ts";

const item = { model: "graded-response", discrimination: 1.5, thresholds: [-1, 1] } as const;

describe("an ability that is no number of the library's domain", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, -4_503_599])(
    "%s is refused",
    (ability) => {
      for (const ask of [categoryProbabilities, expectedCategory, itemInformation])
        expect(() => ask(item, ability)).toThrow(
          new RangeError(`ability: ${ability} is no number between -4503599 and 4503599`),
        );
      for (const items of [[item], []])
        expect(() => testInformation(items, ability)).toThrow(
          new RangeError(`ability: ${ability} is no number between -4503599 and 4503599`),
        );
    },
  );

  it("the largest of it has categories that add up to 1, and no information", () => {
    const far = 4_503_598;
    expect(categoryProbabilities(item, far)).toEqual([0, 0, 1]);
    expect(categoryProbabilities({ model: "partial-credit", steps: [far, -far] }, 0)).toEqual([
      0.5, 0, 0.5,
    ]);
    expect(testInformation([item], far)).toEqual({ information: 0, standardError: null });
  });
});

describe("an item that is none", () => {
  it.each([
    [{ model: "rasch", difficulty: 1e300 }, "location 1: 1e+300"],
    [{ model: "partial-credit", steps: [0, -4_503_599] }, "location 2: -4503599"],
    [
      { model: "two-parameter", discrimination: 1e300, difficulty: 0 },
      "discrimination: 1e+300 is not above 0 and below 4503599",
    ],
    [
      // They rise, but 1.1 times both is one number.
      { ...item, thresholds: [1.852, 1.852 + 2 ** -52], discrimination: 1.1 },
      "thresholds: 1.8520000000000003 does not rise above 1.852",
    ],
  ] as const)("%j", (one, message) => {
    expect(() => itemCurves(one)).toThrow(new RangeError(message));
  });

  it("of facets that are no numbers", () => {
    expect(() => facetItem({ difficulty: Number.NaN, steps: [0], severity: 0 })).toThrow(
      new RangeError("difficulty: NaN"),
    );
    expect(() =>
      facetItem({ difficulty: 0, steps: [1, Number.POSITIVE_INFINITY], severity: 0 }),
    ).toThrow(new RangeError("step 2: Infinity"));
  });
});
