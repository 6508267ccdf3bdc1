import type { Matrix } from "../numeric/cholesky.ts";
import {
  agreementOf,
  climbLevels,
  demandClimb,
  learnersRated,
  type LevelAgreement,
  type LevelClimb,
  type LevelClimbOptions,
  otherMoves,
} from "./climb-levels.ts";
import type { ExpectedLevels } from "./expected-levels.ts";
import type { LevelEvidence } from "./level-event.ts";
import { judgeLevelParameters, type LevelFlag } from "./judge-level-parameters.ts";
import { levelModel } from "./level-model.ts";
import { type LevelParameters, levelTransition } from "./level-parameters.ts";
import { poweredLearners } from "./powered-learners.ts";
import type { ImpossibleRatings } from "./read-levels.ts";

/** A part of the parameters. */
export type LevelPart = "prior" | "transition" | "emission";

/** What is estimated, and when the climb stops. */
export interface FitLevelsOptions extends LevelClimbOptions {
  /**
   * The parts to estimate; the others are held. Estimating `emission` together with `transition` from one rating at a time tells little apart: estimate
   * it from double-scored work, and hold it.
   */
  readonly estimate?: readonly LevelPart[];
}

/** The defaults of {@link fitLevels}. */
export const fitLevelsDefaults: Required<FitLevelsOptions> = {
  estimate: ["prior", "transition"],
  iterations: 500,
  tolerance: 1e-8,
};

/** Parameters that were estimated, and how well. */
export interface LevelFit extends LevelAgreement {
  /**
   * `not-converged`: the likelihood was still rising after the iterations allowed. `degenerate`: from every start the way led to levels that ratings do not tell
   * apart, or not in their order, so that "level" has no meaning: nothing may be decided with these.
   */
  readonly status: "converged" | "not-converged" | "degenerate";
  readonly parameters: LevelParameters;
  /** What makes it degenerate; see {@link judgeLevelParameters}. */
  readonly flags: readonly LevelFlag[];
  /** Free parameters that were estimated: in each row one less than it has entries that are not 0. */
  readonly free: number;
}

/** There are no ratings, or none with any weight: nothing to estimate from. */
export interface NoLevelFit {
  readonly status: "not-computable";
  readonly reason: "no-ratings";
}

/**
 * Prior, transition and errors of rating by maximum likelihood (Baum and Welch's EM) from the performances of many learners. Where the transition is
 * estimated, the climb begins at the caller's parameters and at two others; the highest top is taken, of those that are not degenerate if there are any. An
 * entry that starts at 0 stays 0. Performances with weights count by the power of their likelihood.
 *
 * Errors: RangeError for parameters or evidence that no model takes, for raters with errors of their own, for steps of time other than 1, which the
 * fit does not take, for a tolerance below 0 or iterations that are no whole number from 1, and for ratings of one performance that together are less likely at a level than 1e-300.
 *
 * Source: Rabiner, Proceedings of the IEEE 77 (1989), 257-286.
 *
 * @param learners - the performances of each learner, oldest first
 *
 * @example
 * ```ts
 * import { defaultLevelParameters, fitLevels } from "@whole-learner/psychometrics";
 * const fit = fitLevels([[0, 1, 1], [0, 0, 1], [1, 1, 1]], defaultLevelParameters(2));
 * fit.status === "converged" ? fit.parameters.prior.map((p) => p.toFixed(2)) : fit.status; // => ["0.77", "0.23"]
 * ```
 */
export function fitLevels(
  learners: readonly (readonly LevelEvidence[])[],
  start: LevelParameters,
  options: FitLevelsOptions = {},
): LevelFit | ImpossibleRatings | NoLevelFit {
  const settled = { ...fitLevelsDefaults, ...options };
  demandClimb(settled);
  if (start.emissionOf !== undefined) {
    throw new RangeError("emissionOf: the fit takes one error for all raters");
  }
  const model = levelModel(start);
  const events = poweredLearners(model, learners);
  if (learnersRated(events) === 0) return { status: "not-computable", reason: "no-ratings" };
  const others = settled.estimate.includes("transition")
    ? otherMoves.map((rates) => ({ ...start, transition: levelTransition(model.levels, rates) }))
    : [];
  let best: LevelClimb | undefined;
  for (const from of [start, ...others]) {
    const climb = climbLevels(
      from,
      events,
      (parameters, counts) => reestimated(parameters, counts, settled.estimate),
      settled,
    );
    if (climb === undefined) return { status: "not-computable", reason: "impossible-evidence" };
    if (best === undefined || isBetter(climb, best)) best = climb;
  }
  const top = best as LevelClimb;
  const judged = judgeLevelParameters(top.parameters);
  const free = settled.estimate.reduce((sum, part) => sum + freeOf(top.parameters[part]), 0);
  return {
    ...agreementOf(top, free, events),
    parameters: top.parameters,
    status: judged.status === "refused" ? "degenerate" : top.status,
    flags: judged.status === "refused" ? judged.flags : [],
    free,
  };
}

function isBetter(one: LevelClimb, other: LevelClimb): boolean {
  const sound = ({ parameters }: LevelClimb): boolean =>
    judgeLevelParameters(parameters).status === "sound";
  return sound(one) === sound(other) ? one.logLikelihood > other.logLikelihood : sound(one);
}

function reestimated(
  parameters: LevelParameters,
  counts: ExpectedLevels,
  estimate: readonly LevelPart[],
): LevelParameters {
  return {
    ...parameters,
    prior: estimate.includes("prior") ? shares(counts.first, parameters.prior) : parameters.prior,
    transition: estimate.includes("transition")
      ? rowShares(counts.changes, parameters.transition)
      : parameters.transition,
    emission: estimate.includes("emission")
      ? rowShares(counts.ratings, parameters.emission)
      : parameters.emission,
  };
}

/** Counts as parts of their sum; where nothing was counted, what was held before. */
function shares(counts: readonly number[], before: readonly number[]): readonly number[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  return sum > 0 ? counts.map((count) => count / sum) : before;
}

const rowShares = (counts: Matrix, before: Matrix): Matrix =>
  counts.map((row, i) => shares(row, before[i] as readonly number[]));

/** Free numbers in rows that sum to 1. */
const freeOf = (part: readonly number[] | Matrix): number =>
  part.every((value) => typeof value === "number")
    ? part.filter((value) => value > 0).length - 1
    : (part as Matrix).reduce((sum, row) => sum + freeOf(row), 0);
