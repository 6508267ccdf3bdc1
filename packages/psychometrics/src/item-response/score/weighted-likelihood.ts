import { informationOf } from "../models/information-of.ts";
import type { ItemOptions, ResponseItem } from "../models/response-item.ts";
import { slopesAt } from "./ability-curve.ts";
import { type AnsweredItem, answeredItems, type Responses } from "./answered-items.ts";
import { bestRoot, type Places } from "./best-root.ts";
import { fallingRoot } from "./falling-root.ts";
import { tellNothing } from "./no-information.ts";
import type { NoFiniteAbility } from "./maximum-likelihood.ts";
import { locationsOf, middleOf } from "./maximum-likelihood.ts";
import type { AbilityEstimate } from "./maximum-posterior.ts";

/**
 * Warm's weighted likelihood estimate (WLE): the ability where the log likelihood's slope and J / 2I add up to 0, which takes the first order of the
 * MLE's bias away and has an answer at both ends too. The standard error is 1 / sqrt(information). Items that are far apart may have several such abilities: the one
 * of the highest weighted likelihood is it. Without responses, where two are as good, or where the items are so far apart that they tell nothing, there is none. Errors: RangeError as `abilityPosterior`.
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
  const slopeAt = (x: number) => {
    const { information, bias } = toldAt(x);
    const { first } = slopesAt(answered, x);
    // Far from every item the likelihood alone shows the way; between items that are far apart none is better than another.
    if (tellNothing(answered, information))
      return { first: Math.abs(first) > 1e-12 * steepest ? first : 0, second: -1 };
    // Minus the information is slope enough to go by; the root is the same.
    return { first: first + bias / (2 * information), second: -information };
  };
  const places = farPlaces(answered);
  const ability = (places && bestRoot(slopeAt, places)) ?? fallingRoot(slopeAt, middleOf(answered));
  if (ability === "several") {
    return {
      status: "not-computable",
      reason: "several-abilities",
      lowerBound: null,
      upperBound: null,
    };
  }
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

/** A gap between neighbouring steps, in logits, from which there may be several tops: two items alone have two from 4.1 on. */
const far = 3;
/** Steps of the search at most; items that would take more tell nothing of what lies between. */
const mostSteps = 40_000;

/** Where to look for several tops; undefined where items lie so close that there is one. */
function farPlaces(answered: readonly AnsweredItem[]): Places | undefined {
  const locations = [...locationsOf(answered)].sort((a, b) => a - b);
  const steepest = Math.max(...answered.map(({ item }) => item.slope));
  const gentlest = Math.min(...answered.map(({ item }) => item.slope));
  const isFar = locations.some(
    (location, at) => at > 0 && (location - (locations[at - 1] as number)) * steepest > far,
  );
  if (!isFar) return undefined;
  const margin = 10 / gentlest;
  const from = (locations[0] as number) - margin;
  const to = (locations.at(-1) as number) + margin;
  const steps = Math.ceil((to - from) * steepest * 8);
  return steps <= mostSteps ? { from, to, steps } : undefined;
}
