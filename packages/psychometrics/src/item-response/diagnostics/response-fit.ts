import { curvesOf, type ItemCurves } from "../models/item-curves.ts";
import type { ItemOptions, ResponseItem } from "../models/response-item.ts";
import { noResponse, personsOf, type ResponseColumns } from "../score/response-columns.ts";
import { abilityOf } from "./ability-of.ts";
import { type MeanSquares, meanSquares, type Residual } from "./mean-squares.ts";
import { residualOf } from "./residual-of.ts";

/** Infit and outfit of all items and all persons. */
export interface ResponseFit {
  readonly items: readonly MeanSquares[];
  readonly persons: readonly MeanSquares[];
}

/**
 * Infit and outfit of items and persons, given the persons' abilities: Warm's, or the most likely ones; null for persons to leave out. Abilities that were shrunken (EAP)
 * make all mean squares too small.
 *
 * Errors: RangeError where lengths differ, an item has no such category or an ability is neither null nor a number of the domain.
 *
 * Source: Wright and Masters, Rating scale analysis (1982), chapter 5.
 *
 * @example
 * ```ts
 * import { responseColumns, responseFit } from "@whole-learner/psychometrics";
 * const items = [-1, 0, 1].map((difficulty) => ({ model: "rasch", difficulty }) as const);
 * const { persons } = responseFit(items, responseColumns([[1, 1, 0], [0, 0, 1]]), [0, 0]);
 * persons.map(({ outfit }) => outfit?.toFixed(2)); // => ["0.58", "2.15"]
 * ```
 */
export function responseFit(
  items: readonly ResponseItem[],
  columns: ResponseColumns,
  abilities: ArrayLike<number | null>,
  { metric = 1 }: ItemOptions = {},
): ResponseFit {
  const persons = personsOf(columns, items.length);
  if (abilities.length !== persons)
    throw new RangeError(`abilities: ${abilities.length} for ${persons} persons`);
  const curves = curvesOf(items, metric);
  const byItem = items.map((): Residual[] => []);
  const byPerson = Array.from({ length: persons }, (_, person) => {
    const ability = abilityOf(abilities, person);
    if (ability === null) return [];
    return columns.flatMap((column, item) => {
      const category = column[person] as number;
      if (category === noResponse) return [];
      const residual = residualOf(curves[item] as ItemCurves, category, ability);
      byItem[item]?.push(residual);
      return [residual];
    });
  });
  return { items: byItem.map(meanSquares), persons: byPerson.map(meanSquares) };
}
