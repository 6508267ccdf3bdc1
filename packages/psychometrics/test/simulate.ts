import { categoryProbabilities } from "../src/item-response/models/category-probabilities.ts";
import { fillCategories } from "../src/item-response/models/fill-categories.ts";
import { curvesOf } from "../src/item-response/models/item-curves.ts";
import type { ResponseItem } from "../src/item-response/models/response-item.ts";
import { drawUniform } from "../src/numeric/draw-uniform.ts";
import { seedDraws } from "../src/numeric/seed-draws.ts";

/** Draws one after the other, for tests: uniform ones, and standard normal ones (Box and Muller). */
export function drawing(seed: number): {
  readonly uniform: () => number;
  readonly normal: () => number;
} {
  let state = seedDraws(seed);
  const uniform = (): number => {
    const drawn = drawUniform(state);
    state = drawn.state;
    return drawn.value;
  };
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

/** A category drawn with the probabilities that an item has at an ability. */
export const drawCategory = (item: ResponseItem, ability: number, uniform: number): number =>
  categoryAt(categoryProbabilities(item, ability), uniform);

/** The category that a uniform number falls into. */
export function categoryAt(probabilities: readonly number[], uniform: number): number {
  let rest = uniform;
  let category = 0;
  while (category < probabilities.length - 1 && rest >= (probabilities[category] as number)) {
    rest -= probabilities[category] as number;
    category += 1;
  }
  return category;
}

/** Responses of persons with given abilities, as columns. */
export function simulate(
  items: readonly ResponseItem[],
  abilities: ArrayLike<number>,
  uniform: () => number,
): Uint8Array[] {
  const columns = items.map(() => new Uint8Array(abilities.length));
  // Made ready once: the laws of coverage draw millions of responses.
  const ready = curvesOf(items).map((curves) => ({ curves, here: [0, ...curves.intercepts] }));
  for (let person = 0; person < abilities.length; person++)
    for (const [at, { curves, here }] of ready.entries()) {
      fillCategories(curves, abilities[person] as number, here);
      (columns[at] as Uint8Array)[person] = categoryAt(here, uniform());
    }
  return columns;
}

/** Responses of `persons` persons of the standard normal population. */
export function simulateMany(
  items: readonly ResponseItem[],
  persons: number,
  seed: number,
): Uint8Array[] {
  const { uniform, normal } = drawing(seed);
  return simulate(items, Float64Array.from({ length: persons }, normal), uniform);
}
