import type { Metric, ResponseItem } from "../models/response-item.ts";
import type { MarginalFitOptions } from "./fit-design.ts";

/** A model of an item, by name. */
export type ItemModel = ResponseItem["model"];

/** A normal prior of what is estimated, which keeps it from running off where few responses say little. */
export interface ItemPrior {
  readonly mean: number;
  /** From 0.000001 to 1,000,000. */
  readonly standardDeviation: number;
}

/** How items are estimated. */
export interface FitItemsOptions extends MarginalFitOptions {
  /** 1 unless given. */
  readonly metric?: Metric;
  /** Items that are known already stay as they are (anchors): the others come to lie on their scale. By item; null where it is to be estimated. */
  readonly anchors?: readonly (ResponseItem | null)[];
  /** The mean of abilities. Unless given, 0, or `estimated` where there are anchors; without any it cannot be estimated. */
  readonly mean?: number | "estimated";
  /** The standard deviation of abilities. Unless given, `estimated` where some discrimination is known (a Rasch item's, or an anchor's), else 1. */
  readonly standardDeviation?: number | "estimated";
  /** A prior of the logarithm of discriminations. */
  readonly logDiscriminationPrior?: ItemPrior;
  /** A prior of intercepts (minus discrimination times location). */
  readonly interceptPrior?: ItemPrior;
  /** How many persons each row stands for, 0 or more; 1 unless given. */
  readonly counts?: ArrayLike<number>;
}

/** Standard errors of an item's numbers, null where a number was not estimated. */
export interface ItemErrors {
  readonly discrimination: number | null;
  /** Of the difficulty, the thresholds or the steps. */
  readonly locations: readonly (number | null)[];
}

/** The distribution of abilities that was found or given. */
export interface PopulationEstimate {
  readonly mean: number;
  readonly standardDeviation: number;
  /** Null where it was not estimated. */
  readonly standardErrors: {
    readonly mean: number | null;
    readonly standardDeviation: number | null;
  };
}

/** What a fit found. */
export interface ItemFit {
  readonly status: "converged" | "not-converged";
  readonly items: readonly ResponseItem[];
  /** By item; null where the information is singular, so that there are none. */
  readonly standardErrors: readonly ItemErrors[] | null;
  readonly population: PopulationEstimate;
  readonly logLikelihood: number;
  /** With the priors' logarithms, less their constants; the log likelihood where there are no priors. */
  readonly penalisedLogLikelihood: number;
  /** How many numbers were estimated. */
  readonly estimated: number;
  readonly persons: number;
  /** Akaike's and the Bayesian information criterion: -2 logLikelihood + 2 estimated, and + estimated ln persons. */
  readonly aic: number;
  readonly bic: number;
  readonly rounds: number;
  readonly newtonSteps: number;
  /** The penalised log likelihood, round by round: it never falls. */
  readonly trace: readonly number[];
}

/** Why items cannot be estimated. */
export type NoItemFit =
  | { readonly status: "not-computable"; readonly reason: "no-items" }
  /**
   * Several populations and discriminations fit the responses equally well: how far persons differ, and how well an item tells them apart, shows only in two items of the
   * same person.
   */
  | { readonly status: "not-computable"; readonly reason: "not-identified" }
  | { readonly status: "not-computable"; readonly reason: "no-responses"; readonly item: number }
  /** Nobody is in a category, or everybody, so that its location has no end. */
  | {
      readonly status: "not-computable";
      readonly reason: "empty-category" | "no-variation";
      readonly item: number;
      readonly category: number;
    }
  /** Those who answer higher are lower in all else: scored the wrong way round, or about something else. */
  | { readonly status: "not-computable"; readonly reason: "falling-item"; readonly item: number };
