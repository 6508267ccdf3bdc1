import { inDomain } from "../../numeric/domain.ts";
import { ln } from "../../numeric/ln.ts";
import { itemCurves } from "../models/item-curves.ts";
import { checkPrior, demandSpread } from "../score/normal-prior.ts";
import { noResponse, personsOf, type ResponseColumns } from "../score/response-columns.ts";
import { valueOf } from "./design.ts";
import { fitDesign } from "./fit-design.ts";
import { fittedErrors, fittedItem } from "./fitted-item.ts";
import {
  type CategoryCounts,
  hasDiscrimination,
  itemDesign,
  withoutEstimate,
} from "./item-design.ts";
import type { FitItemsOptions, ItemFit, ItemModel, NoItemFit } from "./item-fit.ts";
import { isIdentified } from "./is-identified.ts";
import { movedOf } from "./moved-state.ts";
import { type Observation, patternsOf } from "./patterns.ts";
import type { FittedPopulation } from "./population.ts";
import { populationEstimate } from "./population-estimate.ts";

/**
 * Items estimated from the responses of many persons, by marginal maximum likelihood: abilities are integrated over a normal distribution. One model for each
 * item, or one for all; responses as columns, where missing ones count for nothing. Categories run from 0 to the highest that was given.
 *
 * Rasch and partial credit items have the discrimination 1 and the standard deviation of abilities is estimated; where every discrimination is estimated, it is 1.
 * With anchors, mean and standard deviation are estimated on their scale.
 *
 * What cannot be estimated is `not-computable` with its reason; `not-converged` has estimates that are not to be trusted. Errors: RangeError where lengths
 * differ, an item has no such category, a prior, a count or the number of nodes is none, or the scale is left open (an estimated mean without anchors, an estimated standard deviation with all
 * discriminations free).
 *
 * Source: Bock and Aitkin, Psychometrika 46 (1981), 443-459; Muraki, Applied Psychological Measurement 16 (1992), 159-176; with anchors Kim, Journal
 * of Educational Measurement 43 (2006), 355-381.
 *
 * @example
 * ```ts
 * import { fitItems, responseColumns } from "@whole-learner/psychometrics";
 * const columns = responseColumns([[1, 1, 0], [1, 0, 0], [0, 1, 0], [1, 1, 1], [0, 0, 0], [1, 0, 1]]);
 * const fit = fitItems("rasch", columns);
 * fit.status; // => "converged"
 * fitItems("rasch", responseColumns([[1, 0], [1, 1]])); // => { status: "not-computable", reason: "no-variation", item: 0, category: 1 }
 * ```
 */
export function fitItems(
  model: ItemModel | readonly ItemModel[],
  columns: ResponseColumns,
  options: FitItemsOptions = {},
): ItemFit | NoItemFit {
  const models = typeof model === "string" ? columns.map(() => model) : model;
  const persons = personsOf(columns, models.length);
  if (options.counts !== undefined && options.counts.length !== persons)
    throw new RangeError(`counts: ${options.counts.length} for ${persons} persons`);
  const population = populationFor(models, options);
  checkOptions(options);
  if (models.length === 0) return { status: "not-computable", reason: "no-items" };
  const counts = countsOf(models, columns, options);
  const without = withoutEstimate(counts, options.anchors);
  if (without !== undefined) return without;
  const design = itemDesign(models, counts, options);
  const patterns = patternsOf(observationsOf(columns, persons), options.counts);
  if (!isIdentified(models, counts, patterns, population, options))
    return { status: "not-computable", reason: "not-identified" };
  const fit = fitDesign(design, patterns, population, options);
  const { parameters } = fit.state;
  const falling = design.items.findIndex(({ slope }) => !(valueOf(slope, parameters) > 0));
  if (falling >= 0) return { status: "not-computable", reason: "falling-item", item: falling };
  const total = patterns.counts.reduce((sum, count) => sum + count, 0);
  const estimated = movedOf(fit.state).length;
  return {
    status: fit.status,
    items: models.map(
      (one, at) => options.anchors?.[at] ?? fittedItem(one, design, at, parameters, options),
    ),
    standardErrors: fittedErrors(models, design, fit, options),
    population: populationEstimate(fit),
    logLikelihood: fit.logLikelihood,
    penalisedLogLikelihood: fit.penalisedLogLikelihood,
    estimated,
    persons: total,
    aic: 2 * estimated - 2 * fit.logLikelihood,
    bic: estimated * ln(total) - 2 * fit.logLikelihood,
    rounds: fit.rounds,
    newtonSteps: fit.newtonSteps,
    trace: fit.trace,
  };
}

function populationFor(
  models: readonly ItemModel[],
  { anchors, mean, standardDeviation }: FitItemsOptions,
): FittedPopulation {
  if (anchors !== undefined && anchors.length !== models.length)
    throw new RangeError(`anchors: ${anchors.length} for ${models.length} items`);
  const hasAnchor = anchors?.some((anchor) => anchor !== null) ?? false;
  const known = hasAnchor || models.some((model) => !hasDiscrimination(model));
  const middle = mean ?? (hasAnchor ? "estimated" : 0);
  const spread = standardDeviation ?? (known ? "estimated" : 1);
  if (middle === "estimated" && !hasAnchor)
    throw new RangeError("mean: without an anchor it cannot be estimated");
  if (spread === "estimated" && !known)
    throw new RangeError(
      "standardDeviation: with every discrimination free it cannot be estimated",
    );
  if (middle !== "estimated" && !inDomain(middle)) throw new RangeError(`mean: ${middle}`);
  if (spread !== "estimated") demandSpread("standardDeviation:", spread);
  return {
    mean: middle === "estimated" ? 0 : middle,
    standardDeviation: spread === "estimated" ? 1 : spread,
    meanIsFree: middle === "estimated",
    deviationIsFree: spread === "estimated",
  };
}

function checkOptions({ counts, interceptPrior, logDiscriminationPrior }: FitItemsOptions): void {
  for (const [name, prior] of Object.entries({ interceptPrior, logDiscriminationPrior }))
    if (prior !== undefined) checkPrior(prior, name);
  for (const count of Array.from(counts ?? []))
    if (!(count >= 0 && count < Number.POSITIVE_INFINITY))
      throw new RangeError(`counts: ${count} is no finite number from 0`);
}

function countsOf(
  models: readonly ItemModel[],
  columns: ResponseColumns,
  { anchors, counts, metric }: FitItemsOptions,
): CategoryCounts {
  return columns.map((column, item) => {
    const anchor = anchors?.[item];
    const top = anchor
      ? itemCurves(anchor, metric).top
      : /^(rasch|two-parameter)$/.test(models[item] as string)
        ? 1
        : undefined;
    const own: number[] = top === undefined ? [0, 0] : Array.from({ length: top + 1 }, () => 0);
    column.forEach((code, person) => {
      if (code === noResponse) return;
      if (top !== undefined && code > top)
        throw new RangeError(`columns: item ${item} has no category ${code}`);
      while (own.length <= code) own.push(0);
      own[code] = (own[code] as number) + (counts?.[person] ?? 1);
    });
    return own;
  });
}

function* observationsOf(
  columns: ResponseColumns,
  persons: number,
): Generator<readonly Observation[]> {
  for (let person = 0; person < persons; person++)
    yield columns.flatMap((column, item) => {
      const category = column[person] as number;
      return category === noResponse ? [] : [{ item, category }];
    });
}
