import type { Facets } from "../models/facet-item.ts";
import type { MarginalFitOptions } from "./fit-design.ts";
import type { PopulationEstimate } from "./item-fit.ts";

/** Ratings in columns of one length: who was rated, on what, by whom, and the category 0 .. m. Persons, items and raters are whole numbers from 0 on. */
export interface FacetRatings {
  readonly person: ArrayLike<number>;
  readonly item: ArrayLike<number>;
  readonly rater: ArrayLike<number>;
  readonly category: ArrayLike<number>;
}

/** How a many-facet model is estimated. */
export interface FitFacetsOptions extends MarginalFitOptions {
  /** Whether all items have the same steps (`common`, the rating scale model) or each its own (`by-item`). `common` unless given. */
  readonly steps?: "common" | "by-item";
}

/** What a many-facet fit found. Severities add up to 0, and so do an item's steps: the items' difficulties place the scale, with abilities around 0. */
export interface FacetFit {
  readonly status: "converged" | "not-converged";
  /** By item. */
  readonly difficulties: readonly number[];
  /** By item, how much harder or easier than its difficulty each step is. */
  readonly steps: readonly (readonly number[])[];
  /** By rater; above 0 for one who gives less than the others for the same. */
  readonly severities: readonly number[];
  /** Null where the information is singular. */
  readonly standardErrors: {
    readonly difficulties: readonly number[];
    readonly steps: readonly (readonly number[])[];
    readonly severities: readonly number[];
  } | null;
  readonly population: PopulationEstimate;
  readonly logLikelihood: number;
  readonly estimated: number;
  readonly persons: number;
  readonly aic: number;
  readonly bic: number;
  readonly rounds: number;
  readonly newtonSteps: number;
  /** The log likelihood, round by round: it never falls. */
  readonly trace: readonly number[];
}

/**
 * Why a many-facet model cannot be estimated: some item or rater has no ratings (without any, the first item), or all at one end of the scale; or nobody is in a category;
 * or nobody has two ratings, so that how far persons differ cannot be told from what items and raters do.
 */
export type NoFacetFit =
  | {
      readonly status: "not-computable";
      readonly reason: "no-responses" | "no-variation" | "empty-category";
      readonly facet: "item" | "rater" | "category";
      readonly at: number;
    }
  | { readonly status: "not-computable"; readonly reason: "not-identified" };

/** One rating of a person, by what was rated and by whom. */
export interface FacetRating {
  readonly item: number;
  readonly rater: number;
  readonly category: number;
}

/** The facets of a rating, of a fit. */
export const facetsAt = (
  { difficulties, steps, severities }: Pick<FacetFit, "difficulties" | "steps" | "severities">,
  { item, rater }: Pick<FacetRating, "item" | "rater">,
): Facets => {
  const difficulty = difficulties[item];
  const own = steps[item];
  const severity = severities[rater];
  if (difficulty === undefined || own === undefined) throw new RangeError(`item: ${item}`);
  if (severity === undefined) throw new RangeError(`rater: ${rater}`);
  return { difficulty, steps: own, severity };
};
