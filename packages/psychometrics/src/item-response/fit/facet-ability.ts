import { facetItem } from "../models/facet-item.ts";
import { abilityPosterior, type AbilityPosterior } from "../score/ability-posterior.ts";
import { type FacetFit, type FacetRating, facetsAt } from "./facet-fit.ts";

/**
 * What ratings say of a person's ability, each rater's severity taken out; the population of the fit is the prior. Errors: RangeError for items, raters or
 * categories that the fit does not know.
 *
 * @example
 * ```ts
 * import { facetAbility } from "@whole-learner/psychometrics";
 * const fit = {
 *   difficulties: [0],
 *   steps: [[-1, 1]],
 *   severities: [-0.5, 0.5],
 *   population: { mean: 0, standardDeviation: 1 },
 * };
 * const byLenient = facetAbility(fit, [{ item: 0, rater: 0, category: 1 }]);
 * const bySevere = facetAbility(fit, [{ item: 0, rater: 1, category: 1 }]);
 * byLenient.mean < bySevere.mean; // => true
 * ```
 */
export const facetAbility = (
  fit: Pick<FacetFit, "difficulties" | "steps" | "severities"> & {
    readonly population: Pick<FacetFit["population"], "mean" | "standardDeviation">;
  },
  ratings: readonly FacetRating[],
): AbilityPosterior =>
  abilityPosterior(
    ratings.map((rating) => facetItem(facetsAt(fit, rating))),
    ratings.map(({ category }) => category),
    { prior: fit.population },
  );
