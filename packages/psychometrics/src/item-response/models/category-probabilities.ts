import { demandAbility } from "./demand-ability.ts";
import { fillCategories } from "./fill-categories.ts";
import { type ItemCurves, itemCurves } from "./item-curves.ts";
import type { ItemOptions, ResponseItem } from "./response-item.ts";

/**
 * The probabilities of an item's categories 0 .. m at an ability; they add up to 1. Errors: RangeError for parameters that no item has, and for an ability
 * that is not below 4,503,599 in magnitude (`domainLimit`).
 *
 * With z_j = D a (ability - b_j): graded response (Samejima 1969) P(k) = P*(k) - P*(k+1), P*(j) = 1 / (1 + e^-z_j); partial credit (Masters 1982; with a,
 * Muraki 1992) P(k) proportional to e^(z_1 + ... + z_k); Rasch and two-parameter items are the case of two categories.
 *
 * @example
 * ```ts
 * import { categoryProbabilities } from "@whole-learner/psychometrics";
 * categoryProbabilities({ model: "rasch", difficulty: 0.5 }, 0.5); // => [0.5, 0.5]
 * const criterion = { model: "graded-response", discrimination: 2, thresholds: [-0.5, 0.5, 1.8] } as const;
 * categoryProbabilities(criterion, 0.5).map((p) => Math.round(p * 1000)); // => [119, 381, 431, 69]
 * ```
 */
export function categoryProbabilities(
  item: ResponseItem,
  ability: number,
  { metric = 1 }: ItemOptions = {},
): readonly number[] {
  demandAbility(ability);
  return categoriesAt(itemCurves(item, metric), ability);
}

/**
 * The probabilities of an item's categories 0 .. m at an ability, of an item that is lines already (`itemCurves`). Errors: none; nothing is checked, and an
 * ability that is no number has no probabilities (NaN).
 *
 * Source: as {@link categoryProbabilities}.
 *
 * @example
 * ```ts
 * import { categoriesAt, itemCurves } from "@whole-learner/psychometrics";
 * categoriesAt(itemCurves({ model: "rasch", difficulty: 0.5 }), 0.5); // => [0.5, 0.5]
 * ```
 */
export function categoriesAt(item: ItemCurves, ability: number): readonly number[] {
  const out = [0, ...item.intercepts];
  fillCategories(item, ability, out);
  return out;
}
