import { ln } from "../../numeric/ln.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { type AbilityGrid, gridAroundMode } from "./ability-grid.ts";
import { type AnsweredItem, answeredItems, type Responses } from "./answered-items.ts";
import { checkPrior, type NormalPrior, type PriorOptions, standardNormal } from "./normal-prior.ts";

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

/**
 * The distribution of one person's ability given responses and a normal prior: its mean is the EAP. The sums run over an equally spaced grid that is centred
 * on the mode and as wide and as fine as the density asks, with logarithms, so that neither 1,300 responses nor one underflow; sums over
 * equal steps are exact to about 1e-12 here, since the density is smooth and falls to nothing at both ends; where discriminations come to 8, to about
 * 1e-8.
 *
 * Errors: RangeError where lengths differ, an item has no such category, a parameter is none, or the prior is out of the bounds of {@link NormalPrior}.
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
  const { grid, mode, top, total } = gridAroundMode(answered, prior);
  const { first, spacing, probabilities } = grid;
  const mean = first + spacing * probabilities.reduce((sum, p, at) => sum + at * p, 0);
  const variance = probabilities.reduce((sum, p, at) => {
    const away = first + at * spacing - mean;
    return sum + away * away * p;
  }, 0);
  return {
    mean,
    standardDeviation: Math.sqrt(variance),
    mode,
    logMarginal: top + ln((total * spacing) / (prior.standardDeviation * Math.sqrt(2 * Math.PI))),
    answered: answered.length,
    grid,
  };
}
