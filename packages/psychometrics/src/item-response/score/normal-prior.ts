import { inDomain } from "../../numeric/domain.ts";
import type { ItemOptions } from "../models/response-item.ts";

/** What is known of an ability before any response: a normal distribution. */
export interface NormalPrior {
  /** Below 4,503,599 in magnitude (`domainLimit`). */
  readonly mean: number;
  /**
   * From 0.000001 to 1,000,000, in the unit of the items: less than the first is finer than an ability is found, more than the second is no population.
   * A prior much wider than what the items tell apart (some hundred times 1 / discrimination) makes the sums over abilities coarse.
   */
  readonly standardDeviation: number;
}

/** The narrowest prior: an ability is found to 1e-14 of its size, and the density of a narrower one has no two abilities in it. */
export const narrowest = 1e-6;
/** The widest. */
export const widest = 1e6;

/** The standard normal distribution: the scale on which items are estimated unless something else is said. */
export const standardNormal: NormalPrior = { mean: 0, standardDeviation: 1 };

/** How an ability is estimated with a prior. */
export interface PriorOptions extends ItemOptions {
  /** The standard normal distribution unless given: that of the population in which the items were estimated. */
  readonly prior?: NormalPrior;
}

/** Errors: RangeError where a prior is none, which begins with its name. */
export function checkPrior({ mean, standardDeviation }: NormalPrior, name: string = "prior"): void {
  if (!inDomain(mean)) throw new RangeError(`${name}: mean ${mean}`);
  demandSpread(`${name}: standardDeviation`, standardDeviation);
}

/** A standard deviation of abilities or of what items are made of, or a RangeError that names it. */
export function demandSpread(name: string, value: number): void {
  if (!(value >= narrowest && value <= widest))
    throw new RangeError(`${name} ${value} is not from 0.000001 to 1000000`);
}
