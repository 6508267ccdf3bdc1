import { describe, expect, it } from "vitest";
import { categoriesAt, categoryProbabilities } from "../models/category-probabilities.ts";
import { itemCurves, madeCurves } from "../models/item-curves.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { abilityGrid } from "./ability-grid.ts";
import { abilityPosterior } from "./ability-posterior.ts";
import { categoriesOver, predictedCategories } from "./predicted-categories.ts";

const metric = 1.702;
const graded: ResponseItem = {
  model: "graded-response",
  discrimination: 1.5,
  thresholds: [-1, 0.25, 2],
};
const credit: ResponseItem = {
  model: "generalised-partial-credit",
  discrimination: 0.75,
  steps: [0.5, -0.5],
};

describe("item response without checks", () => {
  it("has of made curves what items are made to", () => {
    const gradedSlope = metric * 1.5;
    const creditSlope = metric * 0.75;
    expect(
      madeCurves("graded", gradedSlope, [gradedSlope, -gradedSlope * 0.25, -gradedSlope * 2]),
    ).toEqual(itemCurves(graded, metric));
    expect(madeCurves("adjacent", creditSlope, [-creditSlope * 0.5, creditSlope * 0.5])).toEqual(
      itemCurves(credit, metric),
    );
  });

  it.each([
    ["no response", [null, null]],
    ["one", [3, null]],
    ["both", [1, 2]],
  ])("comes of %s to the grid of the checked way, and to its categories", (_, responses) => {
    const items = [graded, credit];
    const answered = items.flatMap((item, at) => {
      const category = responses[at] ?? null;
      return category === null ? [] : [{ item: itemCurves(item, metric), category }];
    });
    const prior = { mean: 0.5, standardDeviation: 1.25 };
    const grid = abilityGrid(answered, prior);
    const posterior = abilityPosterior(items, responses, { metric, prior });
    expect(grid).toEqual(posterior.grid);
    for (const item of items) {
      const curves = itemCurves(item, metric);
      const { probabilities } = predictedCategories(posterior, item, { metric });
      expect(categoriesOver(grid, curves)).toEqual(probabilities);
      expect(categoriesAt(curves, 0.75)).toEqual(categoryProbabilities(item, 0.75, { metric }));
    }
  });

  it("takes the standard normal distribution where no prior is given", () => {
    const answered = [{ item: itemCurves(credit), category: 2 }];
    expect(abilityGrid(answered)).toEqual(abilityPosterior([credit], [2]).grid);
  });
});
