import { fillCategories } from "../models/fill-categories.ts";
import type { ItemCurves } from "../models/item-curves.ts";
import type { Residual } from "./mean-squares.ts";

/** A response less the category that is expected at an ability, with the variance and the fourth moment that it has there. */
export function residualOf(item: ItemCurves, category: number, ability: number): Residual {
  if (!Number.isInteger(category) || category < 0 || category > item.top)
    throw new RangeError(`responses: no category ${category}`);
  const probabilities: number[] = [];
  fillCategories(item, ability, probabilities);
  const expected = probabilities.reduce((sum, p, k) => sum + k * p, 0);
  let variance = 0;
  let fourth = 0;
  probabilities.forEach((p, k) => {
    const square = (k - expected) * (k - expected);
    variance += p * square;
    fourth += p * square * square;
  });
  return { residual: category - expected, variance, fourth };
}
