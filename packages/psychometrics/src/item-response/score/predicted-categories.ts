import { fillCategories } from "../models/fill-categories.ts";
import { itemCurves } from "../models/item-curves.ts";
import type { ItemOptions, ResponseItem } from "../models/response-item.ts";
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
 * as the item, the distribution over levels and the expected level.
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
  const curves = itemCurves(item, metric);
  const probabilities = [0, ...curves.intercepts.map(() => 0)];
  const here = [...probabilities];
  grid.probabilities.forEach((weight, at) => {
    fillCategories(curves, grid.first + at * grid.spacing, here);
    here.forEach((p, category) => {
      probabilities[category] = (probabilities[category] as number) + weight * p;
    });
  });
  return {
    probabilities,
    expected: probabilities.reduce((sum, p, category) => sum + category * p, 0),
  };
}
