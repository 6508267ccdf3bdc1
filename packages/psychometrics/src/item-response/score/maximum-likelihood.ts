import type { ItemOptions, ResponseItem } from "../models/response-item.ts";
import { logLikelihoodAt, slopesAt } from "./ability-curve.ts";
import { type AnsweredItem, answeredItems, type Responses } from "./answered-items.ts";
import { fallingRoot } from "./falling-root.ts";
import { tellNothing } from "./no-information.ts";
import type { AbilityEstimate } from "./maximum-posterior.ts";

/** Why there is no ability at which responses are most likely, and what can be said all the same. */
export interface NoFiniteAbility {
  readonly status: "not-computable";
  /**
   * Every response was the lowest (or highest) category, which is the likelier the further out an ability lies; or there was none; or the items are so far apart
   * (some 60 logits) that between them no ability is likelier than its neighbours; or so far (from some 4 logits on) that Warm's weights make two abilities equally good.
   */
  readonly reason:
    | "all-lowest"
    | "all-highest"
    | "no-responses"
    | "no-information"
    | "several-abilities";
  /** Abilities below it are refuted with 95 % confidence (one-sided, by the likelihood ratio); null where none are. */
  readonly lowerBound: number | null;
  /** Abilities above it are refuted with 95 % confidence; null where none are. */
  readonly upperBound: number | null;
}

/** Half of 1.644853626951472², the one-sided 5 % point of the likelihood ratio's square root. */
const refuted = 1.3527717270575;

/**
 * The ability at which the responses are most likely (MLE), without any prior; its standard error from the observed curvature. Where every response is
 * at one end there is none, and a bound is given instead; where the items tell nothing, there is neither. Errors: RangeError as `abilityPosterior`.
 *
 * Source: Lord, Applications of item response theory to practical testing problems (1980), chapter 4.
 *
 * @example
 * ```ts
 * import { maximumLikelihoodAbility } from "@whole-learner/psychometrics";
 * const items = [-1, 0, 1].map((difficulty) => ({ model: "rasch", difficulty }) as const);
 * maximumLikelihoodAbility(items, [1, null, 0]); // => { status: "computed", ability: 0, standardError: 1.5947039332789155 }
 * maximumLikelihoodAbility(items, [1, 1, 1]).status; // => "not-computable"
 * ```
 */
export function maximumLikelihoodAbility(
  items: readonly ResponseItem[],
  responses: Responses,
  { metric = 1 }: ItemOptions = {},
): AbilityEstimate | NoFiniteAbility {
  const answered = answeredItems(items, responses, metric);
  const end = endOf(answered);
  if (end !== undefined) return end;
  const ability = fallingRoot((x) => slopesAt(answered, x), middleOf(answered));
  const { second } = slopesAt(answered, ability);
  if (tellNothing(answered, -second)) return { ...none, reason: "no-information" };
  return { status: "computed", ability, standardError: 1 / Math.sqrt(-second) };
}

/** Where the steps of the answered items are. */
export const locationsOf = (answered: readonly AnsweredItem[]): readonly number[] =>
  answered.flatMap(({ item }) => item.intercepts.map((intercept) => -intercept / item.slope));

/** Where to look first: the mean of the locations. */
export const middleOf = (answered: readonly AnsweredItem[]): number => {
  const locations = locationsOf(answered);
  return locations.reduce((sum, location) => sum + location, 0) / locations.length;
};

const none = { status: "not-computable", lowerBound: null, upperBound: null } as const;

function endOf(answered: readonly AnsweredItem[]): NoFiniteAbility | undefined {
  if (answered.length === 0) return { ...none, reason: "no-responses" };
  const lowest = answered.every(({ category }) => category === 0);
  const highest = answered.every(({ item, category }) => category === item.top);
  if (!lowest && !highest) return undefined;
  // The likelihood's supremum is 1, out at the end.
  const sign = highest ? 1 : -1;
  const bound = fallingRoot(
    (x) => ({
      first: -sign * (logLikelihoodAt(answered, x) + refuted),
      second: -sign * slopesAt(answered, x).first,
    }),
    middleOf(answered),
  );
  return lowest
    ? { ...none, reason: "all-lowest", upperBound: bound }
    : { ...none, reason: "all-highest", lowerBound: bound };
}
