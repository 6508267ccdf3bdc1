import { demandAbility } from "./demand-ability.ts";
import { itemCurves } from "./item-curves.ts";
import { informationOf } from "./information-of.ts";
import type { ItemOptions, ResponseItem } from "./response-item.ts";

/**
 * What a response to an item is expected to tell about an ability (Fisher's information): the mean over its categories of the squared slope of
 * their log probability. Never below 0. Per squared unit of ability. Errors: RangeError as `categoryProbabilities`.
 *
 * Source: Samejima, Estimation of latent ability using a response pattern of graded scores, Psychometrika Monograph 17 (1969); Muraki,
 * Applied Psychological Measurement 17 (1993), 351-363.
 *
 * @example
 * ```ts
 * import { itemInformation } from "@whole-learner/psychometrics";
 * itemInformation({ model: "two-parameter", discrimination: 2, difficulty: 0 }, 0); // => 1
 * ```
 */
export function itemInformation(
  item: ResponseItem,
  ability: number,
  { metric = 1 }: ItemOptions = {},
): number {
  demandAbility(ability);
  return informationOf(itemCurves(item, metric), ability).information;
}
