import { exp } from "../../numeric/exp.ts";
import { ln } from "../../numeric/ln.ts";
import { curvesOf } from "../models/item-curves.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { steepnessOf } from "../models/steepness-of.ts";
import { abilityAtLeast, demandCut, shareAbove } from "./ability-at-least.ts";
import { abilityPosterior } from "./ability-posterior.ts";
import { categoryTable } from "./category-table.ts";
import { checkPrior, type PriorOptions, standardNormal } from "./normal-prior.ts";
import { noResponse, personsOf, type ResponseColumns, rowOf } from "./response-columns.ts";

/** How many persons are scored. */
export interface ScoreOptions extends PriorOptions {
  /** An ability of which the probability to reach it is asked, too. */
  readonly cut?: number;
}

/** The scores of many persons: a column for each number, in the persons' order. */
export interface AbilityColumns {
  /** Expected ability (EAP). */
  readonly mean: Float64Array;
  /** Posterior standard deviation. */
  readonly standardDeviation: Float64Array;
  /** Logarithm of the probability of the person's responses. */
  readonly logMarginal: Float64Array;
  /** Probability of an ability of the cut or more; empty where no cut was asked. */
  readonly atLeast: Float64Array;
}

/** Products of this many probabilities are looked at before they could underflow unseen. */
const block = 8;
/** A posterior sharper than this share of the prior is finer than the grid: sums over equal steps of one standard deviation are exact to 1e-8. */
const sharpest = 0.2;
/** The steepness, in logits per prior standard deviation, up to which 66 abilities are exact to 1e-6; steeper items get as many times more. */
const gentle = 6;

/**
 * The expected abilities (EAP) of many persons at once, within 1e-6 of what `abilityPosterior` finds for each. One grid, 6.5 prior standard deviations to both sides,
 * serves all (66 abilities, 261 with a cut, more for very steep items); whose posterior is too sharp for it, or reaches its ends, is scored alone.
 *
 * Time is proportional to persons times items. Errors: RangeError where columns differ in length, an item has no such category, a parameter or the cut is none, or
 * the prior is out of the bounds of {@link NormalPrior}.
 *
 * Source: Bock and Mislevy, Adaptive EAP estimation of ability, Applied Psychological Measurement 6 (1982), 431-444.
 *
 * @example
 * ```ts
 * import { responseColumns, scoreAbilities } from "@whole-learner/psychometrics";
 * const items = [-1, 0, 1].map((difficulty) => ({ model: "rasch", difficulty }) as const);
 * const { mean } = scoreAbilities(items, responseColumns([[1, 1, null], [1, 0, 0]]));
 * [...mean].map((ability) => ability.toFixed(3)); // => ["0.579", "-0.315"]
 * ```
 */
export function scoreAbilities(
  items: readonly ResponseItem[],
  columns: ResponseColumns,
  { metric = 1, prior = standardNormal, cut }: ScoreOptions = {},
): AbilityColumns {
  checkPrior(prior);
  if (cut !== undefined) demandCut(cut);
  const persons = personsOf(columns, items.length);
  const curves = curvesOf(items, metric);
  const steepest = curves.reduce((most, item) => Math.max(most, steepnessOf(item)), 0);
  const finer = Math.max(1, Math.ceil((steepest * prior.standardDeviation) / gentle));
  const steps = (cut === undefined ? 65 : 260) * finer;
  const spacing = (13 * prior.standardDeviation) / steps;
  const first = prior.mean - 6.5 * prior.standardDeviation;
  const abilities = Float64Array.from({ length: steps + 1 }, (_, q) => first + q * spacing);
  const { probabilities, starts } = categoryTable(curves, abilities);
  const size = abilities.length;
  const begin = abilities.map((ability) => {
    const z = (ability - prior.mean) / prior.standardDeviation;
    return exp((-z * z) / 2);
  });
  const total = begin.reduce((sum, weight) => sum + weight, 0);
  for (let q = 0; q < size; q++) begin[q] = (begin[q] as number) / total;
  const shares = abilities.map((ability) => shareAbove((ability - (cut ?? 0)) / spacing));

  const out: AbilityColumns = {
    mean: new Float64Array(persons),
    standardDeviation: new Float64Array(persons),
    logMarginal: new Float64Array(persons),
    atLeast: new Float64Array(cut === undefined ? 0 : persons),
  };
  const alone = (person: number): void => {
    const posterior = abilityPosterior(items, rowOf(columns, person), { metric, prior });
    out.mean[person] = posterior.mean;
    out.standardDeviation[person] = posterior.standardDeviation;
    out.logMarginal[person] = posterior.logMarginal;
    if (cut !== undefined) out.atLeast[person] = abilityAtLeast(posterior, cut);
  };

  const weights = new Float64Array(size);
  const least = sharpest * prior.standardDeviation;
  for (let person = 0; person < persons; person++) {
    weights.set(begin);
    let scale = 0;
    let seen = 0;
    for (let item = 0; item < columns.length; item++) {
      const code = (columns[item] as Uint8Array)[person] as number;
      if (code === noResponse) continue;
      if (code > (curves[item] as { readonly top: number }).top)
        throw new RangeError(`columns: item ${item} has no category ${code}`);
      const from = (starts[item] as number) + code * size;
      for (let q = 0; q < size; q++)
        weights[q] = (weights[q] as number) * (probabilities[from + q] as number);
      seen += 1;
      if (seen % block === 0) scale += rescale(weights);
    }
    let sum = 0;
    let moment = 0;
    let square = 0;
    for (let q = 0; q < size; q++) {
      const weight = weights[q] as number;
      sum += weight;
      moment += q * weight;
      square += q * q * weight;
    }
    const mean = moment / sum;
    const deviation = Math.sqrt(square / sum - mean * mean) * spacing;
    const ends = (weights[0] as number) + (weights[size - 1] as number);
    // Written so that no number at all is scored alone, too.
    if (!(deviation >= least && ends <= 2e-8 * sum)) {
      alone(person);
      continue;
    }
    out.mean[person] = first + mean * spacing;
    out.standardDeviation[person] = deviation;
    out.logMarginal[person] = scale + ln(sum);
    if (cut === undefined) continue;
    let above = 0;
    for (let q = 0; q < size; q++) above += (weights[q] as number) * (shares[q] as number);
    out.atLeast[person] = Math.min(1, Math.max(0, above / sum));
  }
  return out;
}

/** Weights in place over their largest, and its logarithm. Where all have underflowed they become no numbers. */
function rescale(weights: Float64Array): number {
  let largest = 0;
  for (let q = 0; q < weights.length; q++) largest = Math.max(largest, weights[q] as number);
  for (let q = 0; q < weights.length; q++) weights[q] = (weights[q] as number) / largest;
  return ln(largest);
}
