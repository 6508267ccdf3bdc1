import { fillCategories } from "../models/fill-categories.ts";
import { type ItemCurves, itemCurves } from "../models/item-curves.ts";
import type { ItemOptions, ResponseItem } from "../models/response-item.ts";
import type { AbilityGrid } from "./ability-grid.ts";
import type { AbilityPosterior } from "./ability-posterior.ts";

/** What a person with some posterior is expected to answer. */
export interface PredictedCategories {
  /** Of categories 0 .. m; they add up to 1. */
  readonly probabilities: readonly number[];
  /** Their mean: the expected level, counted from 0. */
  readonly expected: number;
}

/**
 * The categories of an item that a person is expected to reach next: the probabilities at each ability, weighted with the ability's own. With a rubric's criterion
 * as the item, the distribution over levels and the expected level. Errors: RangeError for parameters that no item has.
 *
 * Source: Bock and Mislevy, Applied Psychological Measurement 6 (1982), 431-444 (the posterior); Gelman et al., Bayesian Data Analysis (3rd edition), 1.3 (what is
 * predicted from one).
 *
 * @example
 * ```ts
 * import { abilityPosterior, predictedCategories } from "@whole-learner/psychometrics";
 * const item = { model: "rasch", difficulty: 0 } as const;
 * predictedCategories(abilityPosterior([], []), item).expected.toFixed(6); // => "0.500000"
 * ```
 */
export function predictedCategories(
  { grid }: Pick<AbilityPosterior, "grid">,
  item: ResponseItem,
  { metric = 1 }: ItemOptions = {},
): PredictedCategories {
  const probabilities = categoriesOver(grid, itemCurves(item, metric));
  return {
    probabilities,
    expected: probabilities.reduce((sum, p, category) => sum + category * p, 0),
  };
}

/**
 * The probabilities of an item's categories 0 .. m over a grid of abilities, of an item that is lines already (`itemCurves`). Errors: none; nothing is checked.
 *
 * Source: as {@link predictedCategories}.
 *
 * @example
 * ```ts
 * import { abilityGrid, categoriesOver, itemCurves } from "@whole-learner/psychometrics";
 * const item = itemCurves({ model: "rasch", difficulty: 0 });
 * categoriesOver(abilityGrid([]), item).map((p) => p.toFixed(6)); // => ["0.500000", "0.500000"]
 * ```
 */
export function categoriesOver(
  { first, spacing, probabilities: weights }: AbilityGrid,
  item: ItemCurves,
): readonly number[] {
  const probabilities = [0, ...item.intercepts.map(() => 0)];
  const here = [...probabilities];
  weights.forEach((weight, at) => {
    fillCategories(item, first + at * spacing, here);
    here.forEach((p, category) => {
      probabilities[category] = (probabilities[category] as number) + weight * p;
    });
  });
  return probabilities;
}
