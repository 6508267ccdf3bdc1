import { informationOf } from "../models/information-of.ts";
import type { ItemOptions, ResponseItem } from "../models/response-item.ts";
import { slopesAt } from "./ability-curve.ts";
import { answeredItems, type Responses } from "./answered-items.ts";
import { fallingRoot } from "./falling-root.ts";
import { tellNothing } from "./no-information.ts";
import type { NoFiniteAbility } from "./maximum-likelihood.ts";
import { middleOf } from "./maximum-likelihood.ts";
import type { AbilityEstimate } from "./maximum-posterior.ts";

/**
 * Warm's weighted likelihood estimate (WLE): the ability where the log likelihood's slope and J / 2I add up to 0, which takes the first order of the
 * MLE's bias away and has an answer at both ends too. The standard error is 1 / sqrt(information). Without responses, or where the items
 * are so far apart that they tell nothing, there is none. Errors: RangeError as `abilityPosterior`.
 *
 * Source: Warm, Weighted likelihood estimation of ability in item response theory, Psychometrika 54 (1989), 427-450; for several
 * categories Samejima (1993) and Penfield and Bergeron, Applied Psychological Measurement 29 (2005), 218-233.
 *
 * @example
 * ```ts
 * import { weightedLikelihoodAbility } from "@whole-learner/psychometrics";
 * const items = [-1, 0, 1].map((difficulty) => ({ model: "rasch", difficulty }) as const);
 * const all = weightedLikelihoodAbility(items, [1, 1, 1]);
 * all.status === "computed" && all.ability > 1 && all.ability < 4; // => true
 * ```
 */
export function weightedLikelihoodAbility(
  items: readonly ResponseItem[],
  responses: Responses,
  { metric = 1 }: ItemOptions = {},
): AbilityEstimate | NoFiniteAbility {
  const answered = answeredItems(items, responses, metric);
  if (answered.length === 0)
    return {
      status: "not-computable",
      reason: "no-responses",
      lowerBound: null,
      upperBound: null,
    };
  const steepest = answered.reduce((sum, { item }) => sum + item.slope * item.top, 0);
  const toldAt = (ability: number) => {
    let information = 0;
    let bias = 0;
    for (const { item } of answered) {
      const told = informationOf(item, ability);
      information += told.information;
      bias += told.bias;
    }
    return { information, bias };
  };
  const ability = fallingRoot((x) => {
    const { information, bias } = toldAt(x);
    const { first } = slopesAt(answered, x);
    // Far from every item the likelihood alone shows the way; between items that are far apart none is better than another.
    if (tellNothing(answered, information))
      return { first: Math.abs(first) > 1e-12 * steepest ? first : 0, second: -1 };
    // Minus the information is slope enough to go by; the root is the same.
    return { first: first + bias / (2 * information), second: -information };
  }, middleOf(answered));
  const { information } = toldAt(ability);
  if (tellNothing(answered, information))
    return {
      status: "not-computable",
      reason: "no-information",
      lowerBound: null,
      upperBound: null,
    };
  return { status: "computed", ability, standardError: 1 / Math.sqrt(information) };
}
