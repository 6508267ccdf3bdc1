import { curvesOf, type ItemCurves } from "../models/item-curves.ts";
import type { ItemOptions, ResponseItem } from "../models/response-item.ts";
import { noResponse, personsOf, type ResponseColumns } from "../score/response-columns.ts";
import { abilityOf } from "./ability-of.ts";
import { residualOf } from "./residual-of.ts";

/** How residuals of items go together. */
export interface LocalDependence {
  /** Yen's Q3 of every two items; 1 of an item with itself, null where fewer than three persons answered both or one does not vary. */
  readonly q3: readonly (readonly (number | null)[])[];
  /** The mean over pairs, which is about -1 / (items - 1) where nothing depends. Null without pairs. */
  readonly mean: number | null;
  /** The pair that lies furthest above the mean. */
  readonly largest: {
    readonly items: readonly [number, number];
    readonly q3: number;
    readonly aboveMean: number;
  } | null;
}

/**
 * Local dependence: the correlations of what is left of responses when the abilities are accounted for. Two items that share more than the ability (a text, a task, a rater's
 * halo) stand out; a pair more than 0.2 above the mean deserves a look (Christensen, Makransky and Horton 2017).
 *
 * Abilities as for `responseFit`; null for persons to leave out. Errors: RangeError as there.
 *
 * Source: Yen, Effects of local item dependence, Applied Psychological Measurement 8 (1984), 125-145; Christensen, Makransky and Horton, Applied Psychological
 * Measurement 41 (2017), 178-194.
 *
 * @example
 * ```ts
 * import { localDependence, responseColumns } from "@whole-learner/psychometrics";
 * const items = [0, 0, 0].map((difficulty) => ({ model: "rasch", difficulty }) as const);
 * const columns = responseColumns([[1, 1, 0], [0, 0, 0], [1, 1, 1], [0, 0, 1]]);
 * const { largest } = localDependence(items, columns, [0, 0, 0, 0]);
 * largest?.items; // => [0, 1]
 * ```
 */
export function localDependence(
  items: readonly ResponseItem[],
  columns: ResponseColumns,
  abilities: ArrayLike<number | null>,
  { metric = 1 }: ItemOptions = {},
): LocalDependence {
  const persons = personsOf(columns, items.length);
  if (abilities.length !== persons)
    throw new RangeError(`abilities: ${abilities.length} for ${persons} persons`);
  const curves = curvesOf(items, metric);
  const known = Array.from({ length: persons }, (_, person) => abilityOf(abilities, person));
  const residuals = columns.map((column, item) =>
    Float64Array.from(known, (ability, person) => {
      const category = column[person] as number;
      return ability === null || category === noResponse
        ? Number.NaN
        : residualOf(curves[item] as ItemCurves, category, ability).residual;
    }),
  );
  const q3 = residuals.map((one, i) =>
    residuals.map((other, j) => (i === j ? 1 : correlation(one, other))),
  );
  const pairs = q3.flatMap((row, i) =>
    row
      .slice(0, i)
      .flatMap((value, j) => (value === null ? [] : [{ items: [j, i] as const, value }])),
  );
  if (pairs.length === 0) return { q3, mean: null, largest: null };
  const mean = pairs.reduce((sum, { value }) => sum + value, 0) / pairs.length;
  const top = pairs.reduce((most, one) => (one.value > most.value ? one : most));
  return {
    q3,
    mean,
    largest: { items: top.items, q3: top.value, aboveMean: top.value - mean },
  };
}

/** Over the persons who have both. */
function correlation(one: Float64Array, other: Float64Array): number | null {
  let count = 0;
  let first = 0;
  let second = 0;
  one.forEach((x, person) => {
    const y = other[person] as number;
    if (Number.isNaN(x) || Number.isNaN(y)) return;
    count += 1;
    first += x;
    second += y;
  });
  if (count < 3) return null;
  let both = 0;
  let ofFirst = 0;
  let ofSecond = 0;
  one.forEach((x, person) => {
    const y = other[person] as number;
    if (Number.isNaN(x) || Number.isNaN(y)) return;
    both += (x - first / count) * (y - second / count);
    ofFirst += (x - first / count) * (x - first / count);
    ofSecond += (y - second / count) * (y - second / count);
  });
  return ofFirst > 1e-12 && ofSecond > 1e-12 ? both / Math.sqrt(ofFirst * ofSecond) : null;
}
