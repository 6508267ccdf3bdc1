import { categoryProbabilities } from "./category-probabilities.ts";
import type { ItemOptions, ResponseItem } from "./response-item.ts";

/**
 * The category that is expected of an item at an ability: the mean of 0 .. m by their probabilities. Errors: as `categoryProbabilities`.
 *
 * Source: Muraki, Applied Psychological Measurement 16 (1992), 159-176 (the item response function of ordered categories).
 *
 * @example
 * ```ts
 * import { expectedCategory } from "@whole-learner/psychometrics";
 * expectedCategory({ model: "partial-credit", steps: [-1, 1] }, 0); // => 1
 * ```
 */
export const expectedCategory = (
  item: ResponseItem,
  ability: number,
  options: ItemOptions = {},
): number =>
  categoryProbabilities(item, ability, options).reduce((sum, p, category) => sum + category * p, 0);
