import { fillCategories } from "../models/fill-categories.ts";
import type { ItemCurves } from "../models/item-curves.ts";

/** The probabilities of every category of every item at fixed abilities. */
export interface CategoryTable {
  /** By item, category and ability. */
  readonly probabilities: Float64Array;
  /** Where an item's first category begins. */
  readonly starts: readonly number[];
}

/** The probabilities of items' categories at abilities, one row for each category. */
export function categoryTable(
  items: readonly ItemCurves[],
  abilities: ArrayLike<number>,
): CategoryTable {
  const starts: number[] = [];
  let size = 0;
  for (const { top } of items) {
    starts.push(size);
    size += (top + 1) * abilities.length;
  }
  const probabilities = new Float64Array(size);
  items.forEach((item, at) => {
    const here = [0, ...item.intercepts];
    for (let q = 0; q < abilities.length; q++) {
      fillCategories(item, abilities[q] as number, here);
      here.forEach((p, category) => {
        probabilities[(starts[at] as number) + category * abilities.length + q] = p;
      });
    }
  });
  return { probabilities, starts };
}
