import { type FacetFit, type FacetRatings, facetsAt } from "../fit/facet-fit.ts";
import { facetItem } from "../models/facet-item.ts";
import { itemCurves } from "../models/item-curves.ts";
import { abilityOf } from "./ability-of.ts";
import { type MeanSquares, meanSquares, type Residual } from "./mean-squares.ts";
import { residualOf } from "./residual-of.ts";

/** Infit and outfit of every facet. */
export interface FacetResponseFit {
  readonly persons: readonly MeanSquares[];
  readonly items: readonly MeanSquares[];
  readonly raters: readonly MeanSquares[];
}

/**
 * Infit and outfit of persons, items and raters of a many-facet model, given the persons' abilities (null for persons to leave out). A rater well above 1 rates unlike
 * the others, one well below 1 hardly tells people apart. Errors: RangeError for items, raters or categories that the fit does not know, and where an ability is missing or
 * neither null nor a number of the domain.
 *
 * Source: Wright and Masters, Rating scale analysis (1982), chapter 5; Linacre, Many-facet Rasch measurement (1989).
 *
 * @example
 * ```ts
 * import { facetResponseFit } from "@whole-learner/psychometrics";
 * const fit = { difficulties: [0], steps: [[0]], severities: [-1, 1] };
 * const ratings = { person: [0, 0], item: [0, 0], rater: [0, 1], category: [1, 1] };
 * const { raters } = facetResponseFit(fit, ratings, [0]);
 * raters.map(({ outfit }) => outfit?.toFixed(2)); // => ["0.37", "2.72"]
 * ```
 */
export function facetResponseFit(
  fit: Pick<FacetFit, "difficulties" | "steps" | "severities">,
  { person, item, rater, category }: FacetRatings,
  abilities: ArrayLike<number | null>,
): FacetResponseFit {
  const persons = Array.from(abilities, (): Residual[] => []);
  const items = fit.difficulties.map((): Residual[] => []);
  const raters = fit.severities.map((): Residual[] => []);
  for (let at = 0; at < person.length; at++) {
    const who = person[at] as number;
    if (abilities[who] === undefined) throw new RangeError(`abilities: none of person ${who}`);
    const ability = abilityOf(abilities, who);
    if (ability === null) continue;
    const pair = { item: item[at] as number, rater: rater[at] as number };
    const curves = itemCurves(facetItem(facetsAt(fit, pair)));
    const residual = residualOf(curves, category[at] as number, ability);
    persons[who]?.push(residual);
    items[pair.item]?.push(residual);
    raters[pair.rater]?.push(residual);
  }
  return {
    persons: persons.map(meanSquares),
    items: items.map(meanSquares),
    raters: raters.map(meanSquares),
  };
}
