import { curvesOf } from "../models/item-curves.ts";
import { informationOf } from "../models/information-of.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { checkPrior, type PriorOptions, standardNormal } from "../score/normal-prior.ts";
import { evenGrid, populationWeights } from "../fit/population.ts";

/**
 * The reliability that items have in a population, before anybody answers: the mean, over the population, of the share of an ability's variance that their information leaves
 * explained, v I / (v I + 1). From 0 (nothing told) to 1.
 *
 * Source: Green, Bock, Humphreys, Linn and Reckase, Journal of Educational Measurement 21 (1984), 347-360; as in mirt, `marginal_rxx`.
 *
 * @example
 * ```ts
 * import { marginalReliability } from "@whole-learner/psychometrics";
 * const items = Array.from({ length: 20 }, (_, at) => ({ model: "rasch", difficulty: at / 5 - 2 }) as const);
 * marginalReliability(items).toFixed(2); // => "0.77"
 * marginalReliability([]); // => 0
 * ```
 */
export function marginalReliability(
  items: readonly ResponseItem[],
  { metric = 1, prior = standardNormal }: PriorOptions = {},
): number {
  checkPrior(prior);
  const curves = curvesOf(items, metric);
  const population = { ...prior, meanIsFree: false, deviationIsFree: false };
  const grid = evenGrid(population, 121);
  const variance = prior.standardDeviation * prior.standardDeviation;
  return populationWeights(grid, population).reduce((sum, weight, q) => {
    const ability = grid.abilities[q] as number;
    const told = curves.reduce(
      (information, item) => information + informationOf(item, ability).information,
      0,
    );
    return sum + (weight * variance * told) / (variance * told + 1);
  }, 0);
}
