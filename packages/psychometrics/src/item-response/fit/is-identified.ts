import type { FitItemsOptions, ItemModel } from "./item-fit.ts";
import { type CategoryCounts, hasDiscrimination } from "./item-design.ts";
import type { Patterns } from "./patterns.ts";
import type { FittedPopulation } from "./population.ts";

/**
 * Whether responses can tell everything that is to be estimated, by counting. How often an item's categories are given tells its locations. What is left tells discriminations
 * and the population: the association of every two items that somebody answered both of, one number each, and the categories of known items, without which no mean is
 * told. Discriminations with a prior are held by it.
 *
 * Source: the counting rule of factor analysis (Bollen, Structural equations with latent variables, 1989, chapter 7): no more free numbers than
 * numbers that are seen.
 */
export function isIdentified(
  models: readonly ItemModel[],
  counts: CategoryCounts,
  { items, offsets, counts: persons }: Patterns,
  { meanIsFree, deviationIsFree }: FittedPopulation,
  { anchors, logDiscriminationPrior }: FitItemsOptions,
): boolean {
  const isKnown = (at: number): boolean => (anchors?.[at] ?? null) !== null;
  const discriminations =
    logDiscriminationPrior === undefined
      ? models.filter((model, at) => hasDiscrimination(model) && !isKnown(at)).length
      : 0;
  let open = discriminations + (meanIsFree ? 1 : 0) + (deviationIsFree ? 1 : 0);
  let known = 0;
  counts.forEach((own, at) => {
    if (isKnown(at) && own.some((count) => count > 0)) known += own.length - 1;
  });
  if (meanIsFree && known === 0) return false;
  open -= known;
  const seen = new Set<number>();
  for (let pattern = 1; open > seen.size && pattern < offsets.length; pattern++) {
    if (persons[pattern - 1] === 0) continue;
    const own = items.subarray(offsets[pattern - 1], offsets[pattern]);
    own.forEach((second, at) => {
      for (let before = 0; before < at && open > seen.size; before++)
        seen.add((own[before] as number) * models.length + second);
    });
  }
  return open <= seen.size;
}
