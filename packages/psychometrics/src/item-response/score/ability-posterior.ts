import { exp } from "../../numeric/exp.ts";
import { ln } from "../../numeric/ln.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { steepnessOf } from "../models/steepness-of.ts";
import { logLikelihoodAt } from "./ability-curve.ts";
import { type AnsweredItem, answeredItems, type Responses } from "./answered-items.ts";
import { modeOf } from "./maximum-posterior.ts";
import { checkPrior, type NormalPrior, type PriorOptions, standardNormal } from "./normal-prior.ts";

/** A distribution over equally spaced abilities: plain data. */
export interface AbilityGrid {
  /** The lowest ability. */
  readonly first: number;
  readonly spacing: number;
  /** One for each ability; they add up to 1. */
  readonly probabilities: readonly number[];
}

/** What responses say about an ability. */
export interface AbilityPosterior {
  /** The expected ability (EAP). */
  readonly mean: number;
  /** The posterior standard deviation: the standard error of the mean. */
  readonly standardDeviation: number;
  /** The most probable ability (MAP). */
  readonly mode: number;
  /** The logarithm of the probability of these responses in the population. */
  readonly logMarginal: number;
  /** How many items had a response. */
  readonly answered: number;
  readonly grid: AbilityGrid;
}

/** How far the log density has fallen where the grid ends: e^-36 is a fifth of the last bit of 1. */
const deep = 36;
/** Nodes at most: more would be needed only for discriminations in the hundreds. */
const mostNodes = 20_001;

/**
 * The distribution of one person's ability given responses and a normal prior: its mean is the EAP. The sums run over an equally spaced grid that is centred
 * on the mode and as wide and as fine as the density asks, with logarithms, so that neither 1,300 responses nor one underflow; sums over
 * equal steps are exact to about 1e-12 here, since the density is smooth and falls to nothing at both ends; where discriminations come to 8, to about
 * 1e-8.
 *
 * Errors: RangeError where lengths differ, an item has no such category, or a parameter is none.
 *
 * Source: Bock and Mislevy, Adaptive EAP estimation of ability, Applied Psychological Measurement 6 (1982), 431-444; Trefethen and
 * Weideman, The exponentially convergent trapezoidal rule, SIAM Review 56 (2014), 385-458.
 *
 * @example
 * ```ts
 * import { abilityPosterior } from "@whole-learner/psychometrics";
 * const items = [-1, 0, 1].map((difficulty) => ({ model: "rasch", difficulty }) as const);
 * const { mean, standardDeviation, answered } = abilityPosterior(items, [1, 1, null]);
 * [mean.toFixed(3), standardDeviation.toFixed(3), answered]; // => ["0.579", "0.862", 2]
 * ```
 */
export function abilityPosterior(
  items: readonly ResponseItem[],
  responses: Responses,
  { metric = 1, prior = standardNormal }: PriorOptions = {},
): AbilityPosterior {
  checkPrior(prior);
  return posteriorOf(answeredItems(items, responses, metric), prior);
}

function posteriorOf(answered: readonly AnsweredItem[], prior: NormalPrior): AbilityPosterior {
  const { mode, deviation } = modeOf(answered, prior);
  const logDensity = (ability: number): number => {
    const z = (ability - prior.mean) / prior.standardDeviation;
    return logLikelihoodAt(answered, ability) - (z * z) / 2;
  };
  const top = logDensity(mode);
  const fall = (ability: number): number => top - logDensity(ability);
  const from = edgeOf(fall, mode, -deviation);
  const to = edgeOf(fall, mode, deviation);
  const steepest = answered.reduce((most, { item }) => Math.max(most, steepnessOf(item)), 0);
  const step = Math.min(deviation / 8, 0.5 / steepest);
  const count = Math.min(mostNodes, Math.ceil((to - from) / step) + 1);
  const spacing = (to - from) / (count - 1);
  const weights = Array.from({ length: count }, (_, at) => exp(-fall(from + at * spacing)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const probabilities = weights.map((weight) => weight / total);
  const mean = from + spacing * probabilities.reduce((sum, p, at) => sum + at * p, 0);
  const variance = probabilities.reduce((sum, p, at) => {
    const away = from + at * spacing - mean;
    return sum + away * away * p;
  }, 0);
  return {
    mean,
    standardDeviation: Math.sqrt(variance),
    mode,
    logMarginal: top + ln((total * spacing) / (prior.standardDeviation * Math.sqrt(2 * Math.PI))),
    answered: answered.length,
    grid: { first: from, spacing, probabilities },
  };
}

/** An ability on one side of the mode where the density is all but nothing, and not far beyond where that begins. */
function edgeOf(fall: (ability: number) => number, mode: number, deviation: number): number {
  let inside = 0;
  let outside = 8.5 * deviation;
  while (fall(mode + outside) < deep) {
    inside = outside;
    outside *= 1.5;
  }
  while (fall(mode + outside) > 2 * deep) {
    const middle = (inside + outside) / 2;
    if (fall(mode + middle) < deep) inside = middle;
    else outside = middle;
  }
  return mode + outside;
}
