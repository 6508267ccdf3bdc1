import type { ResponseItem } from "../models/response-item.ts";
import { type AnsweredItem, answeredItems, type Responses } from "./answered-items.ts";
import { slopesAt } from "./ability-curve.ts";
import { fallingRoot } from "./falling-root.ts";
import { checkPrior, type NormalPrior, type PriorOptions, standardNormal } from "./normal-prior.ts";

/** An ability and how exactly it is known, in logits. */
export interface AbilityEstimate {
  readonly status: "computed";
  readonly ability: number;
  readonly standardError: number;
}

/**
 * The most probable ability, given responses and a normal prior (MAP, Bayes modal). The standard error is that of the posterior's curvature there. There is
 * always one: without any response it is the prior's. Errors: RangeError as `abilityPosterior`.
 *
 * Source: Samejima, Psychometrika Monograph 17 (1969); Bock and Aitkin, Psychometrika 46 (1981), 443-459.
 *
 * @example
 * ```ts
 * import { maximumPosteriorAbility } from "@whole-learner/psychometrics";
 * const items = [-1, 0, 1].map((difficulty) => ({ model: "rasch", difficulty }) as const);
 * maximumPosteriorAbility(items, [1, null, 0]).ability; // => 0
 * ```
 */
export function maximumPosteriorAbility(
  items: readonly ResponseItem[],
  responses: Responses,
  { metric = 1, prior = standardNormal }: PriorOptions = {},
): AbilityEstimate {
  checkPrior(prior);
  const { mode, deviation } = modeOf(answeredItems(items, responses, metric), prior);
  return { status: "computed", ability: mode, standardError: deviation };
}

/** The posterior's mode, and the standard deviation of the normal distribution with its curvature there. */
export function modeOf(
  answered: readonly AnsweredItem[],
  { mean, standardDeviation }: NormalPrior,
): { readonly mode: number; readonly deviation: number } {
  const precision = 1 / (standardDeviation * standardDeviation);
  const at = (ability: number) => {
    const { first, second } = slopesAt(answered, ability);
    return { first: first - (ability - mean) * precision, second: second - precision };
  };
  const mode = fallingRoot(at, mean);
  return { mode, deviation: 1 / Math.sqrt(-at(mode).second) };
}
