import { exp } from "../../numeric/exp.ts";
import type { ItemCurves } from "../models/item-curves.ts";
import { steepnessOf } from "../models/steepness-of.ts";
import { logLikelihoodAt } from "./ability-curve.ts";
import type { AnsweredItem } from "./answered-items.ts";
import { modeOf } from "./maximum-posterior.ts";
import { type NormalPrior, standardNormal } from "./normal-prior.ts";

/** A distribution over equally spaced abilities: plain data. */
export interface AbilityGrid {
  /** The lowest ability. */
  readonly first: number;
  readonly spacing: number;
  /** One for each ability; they add up to 1. */
  readonly probabilities: readonly number[];
}

/** A grid with what it was made around. */
export interface GridAroundMode {
  readonly grid: AbilityGrid;
  /** The most probable ability. */
  readonly mode: number;
  /** The log density there, up to what does not depend on ability. */
  readonly top: number;
  /** The sum of the densities on the grid, each over that at the mode. */
  readonly total: number;
}

/** How far the log density has fallen where the grid ends: e^-36 is a fifth of the last bit of 1. */
const deep = 36;
/** Nodes at most: more would be needed only for discriminations in the hundreds. */
const mostNodes = 20_001;

/**
 * The distribution of one person's ability on its grid, and nothing else of what {@link abilityPosterior} tells; of items that are lines already
 * (`itemCurves`). It is as fine as these items ask, and those that something is `read` about from it. Errors: none; nothing is checked: for loops over what is known to be sound, categories that the items have and a prior within the bounds of
 * {@link NormalPrior}.
 *
 * Source: Bock and Mislevy, Adaptive EAP estimation of ability, Applied Psychological Measurement 6 (1982), 431-444.
 *
 * @example
 * ```ts
 * import { abilityAtLeast, abilityGrid, itemCurves } from "@whole-learner/psychometrics";
 * const item = itemCurves({ model: "rasch", difficulty: 0 });
 * const grid = abilityGrid([{ item, category: 1 }, { item, category: 0 }]);
 * abilityAtLeast({ grid }, 0).toFixed(6); // => "0.500000"
 * ```
 */
export const abilityGrid = (
  answered: readonly AnsweredItem[],
  prior: NormalPrior = standardNormal,
  read: readonly ItemCurves[] = [],
): AbilityGrid => gridAroundMode(answered, prior, read).grid;

/** The grid is centred on the mode and as wide and as fine as the density asks. */
export function gridAroundMode(
  answered: readonly AnsweredItem[],
  prior: NormalPrior,
  read: readonly ItemCurves[] = [],
): GridAroundMode {
  const { mode, deviation } = modeOf(answered, prior);
  const logDensity = (ability: number): number => {
    const z = (ability - prior.mean) / prior.standardDeviation;
    return logLikelihoodAt(answered, ability) - (z * z) / 2;
  };
  const top = logDensity(mode);
  const fall = (ability: number): number => top - logDensity(ability);
  const from = edgeOf(fall, mode, -deviation);
  const to = edgeOf(fall, mode, deviation);
  // What is read from the grid has to be as smooth on it as what it was made of: of a wide posterior a steep item would be seen at too few places.
  const steepest = [...answered.map(({ item }) => item), ...read].reduce(
    (most, item) => Math.max(most, steepnessOf(item)),
    0,
  );
  const step = Math.min(deviation / 8, 0.5 / steepest);
  const count = Math.min(mostNodes, Math.ceil((to - from) / step) + 1);
  const spacing = (to - from) / (count - 1);
  const weights = Array.from({ length: count }, (_, at) => exp(-fall(from + at * spacing)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const probabilities = weights.map((weight) => weight / total);
  return { grid: { first: from, spacing, probabilities }, mode, top, total };
}

/** An ability on one side of the mode where the density is all but nothing, and not far beyond where that begins. */
function edgeOf(fall: (ability: number) => number, mode: number, deviation: number): number {
  let inside = 0;
  let outside = 8.5 * deviation;
  while (fall(mode + outside) < deep) {
    inside = outside;
    outside *= 1.5;
  }
  // Where abilities are too coarse to lie between, the end is as good as can be had.
  for (let halving = 0; halving < 200 && fall(mode + outside) > 2 * deep; halving++) {
    const middle = (inside + outside) / 2;
    if (fall(mode + middle) < deep) inside = middle;
    else outside = middle;
  }
  return mode + outside;
}
