import type { ItemOptions } from "../models/response-item.ts";

/** What is known of an ability before any response: a normal distribution. */
export interface NormalPrior {
  readonly mean: number;
  /** Above 0. */
  readonly standardDeviation: number;
}

/** The standard normal distribution: the scale on which items are estimated unless something else is said. */
export const standardNormal: NormalPrior = { mean: 0, standardDeviation: 1 };

/** How an ability is estimated with a prior. */
export interface PriorOptions extends ItemOptions {
  /** The standard normal distribution unless given: that of the population in which the items were estimated. */
  readonly prior?: NormalPrior;
}

/** Errors: RangeError where a prior is none. */
export function checkPrior({ mean, standardDeviation }: NormalPrior): void {
  if (!Number.isFinite(mean)) throw new RangeError(`prior: mean ${mean}`);
  if (!(standardDeviation > 0 && Number.isFinite(standardDeviation)))
    throw new RangeError(`prior: standardDeviation ${standardDeviation} is not above 0`);
}
