import type { Matrix } from "../numeric/cholesky.ts";
import { ln } from "../numeric/ln.ts";
import { type ExpectedLevels, expectedLevels, type PoweredEvent } from "./expected-levels.ts";
import { eventOf, type LevelEvidence, powersOfEvent } from "./level-event.ts";
import { levelModel } from "./level-model.ts";
import { type LevelParameters, levelTransition } from "./level-parameters.ts";
import type { ImpossibleRatings } from "./read-levels.ts";

/** A part of the parameters. */
export type LevelPart = "prior" | "transition" | "emission";

/** What is estimated, and when the climb stops. */
export interface FitLevelsOptions {
  /**
   * The parts to estimate; the others are held. Estimating `emission` together with `transition` from one rating at a time tells little apart: estimate
   * it from double-scored work, and hold it.
   */
  readonly estimate?: readonly LevelPart[];
  readonly iterations?: number;
  /** The gain in log likelihood, as a part of it, below which it is done. */
  readonly tolerance?: number;
}

/** The defaults of {@link fitLevels}. */
export const fitLevelsDefaults: Required<FitLevelsOptions> = {
  estimate: ["prior", "transition"],
  iterations: 500,
  tolerance: 1e-8,
};

/** Parameters that were estimated, and how well. */
export interface LevelFit {
  /** `not-converged`: the likelihood was still rising after the iterations allowed. */
  readonly status: "converged" | "not-converged";
  readonly parameters: LevelParameters;
  readonly logLikelihood: number;
  /** The log likelihood before the first step and after each; it never falls. */
  readonly path: readonly number[];
  readonly iterations: number;
  /** Free parameters that were estimated: in each row one less than it has entries that are not 0. */
  readonly free: number;
  readonly aic: number;
  /** Counts learners. */
  readonly bic: number;
  readonly learners: number;
  readonly ratings: number;
}

/** How much moves in one step, in the starts beside the caller's own. */
const starts = [
  { up: 0.3, down: 0.1 },
  { up: 0.05, down: 0.05 },
] as const;

/**
 * Prior, transition and errors of rating by maximum likelihood (Baum and Welch's EM) from the performances of many learners. Where the transition is
 * estimated, the climb begins at the caller's parameters and at two others; the highest top is taken. An entry that starts at 0 stays 0.
 * Performances with weights count by the power of their likelihood.
 *
 * Errors: RangeError for parameters or evidence that no model takes, for raters with errors of their own, and for steps of time other than 1, which the
 * fit does not take.
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
): LevelFit | ImpossibleRatings {
  const settled = { ...fitLevelsDefaults, ...options };
  if (start.emissionOf !== undefined) {
    throw new RangeError("emissionOf: the fit takes one error for all raters");
  }
  const model = levelModel(start);
  const events = learners.map((evidence) =>
    evidence.map((one): PoweredEvent => {
      const event = eventOf(one);
      if (event.elapsed !== undefined && event.elapsed !== 1) {
        throw new RangeError(`elapsed: ${event.elapsed}; the fit takes steps of 1`);
      }
      return powersOfEvent(model, event);
    }),
  );
  const others = settled.estimate.includes("transition")
    ? starts.map((rates) => ({ ...start, transition: levelTransition(model.levels, rates) }))
    : [];
  let best: Climb | undefined;
  for (const from of [start, ...others]) {
    const climb = climbFrom(from, events, settled);
    if (climb === undefined) return { status: "not-computable", reason: "impossible-evidence" };
    if (best === undefined || climb.logLikelihood > best.logLikelihood) best = climb;
  }
  const top = best as Climb;
  const free = settled.estimate.reduce((sum, part) => sum + freeOf(top.parameters[part]), 0);
  return {
    ...top,
    free,
    aic: 2 * free - 2 * top.logLikelihood,
    bic: free * ln(learners.length) - 2 * top.logLikelihood,
    learners: learners.length,
    ratings: events.flat(2).length,
  };
}

type Climb = Pick<LevelFit, "status" | "parameters" | "logLikelihood" | "path" | "iterations">;

function climbFrom(
  start: LevelParameters,
  events: readonly (readonly PoweredEvent[])[],
  { estimate, iterations, tolerance }: Required<FitLevelsOptions>,
): Climb | undefined {
  let parameters = start;
  let counts = expectedLevels(parameters, events);
  if (counts === undefined) return undefined;
  const path = [counts.logLikelihood];
  for (let done = 1; done <= iterations; done++) {
    const next = reestimated(parameters, counts, estimate);
    const after = expectedLevels(next, events);
    // EM never makes possible ratings impossible.
    if (after === undefined) return undefined;
    const gain = after.logLikelihood - counts.logLikelihood;
    parameters = next;
    counts = after;
    path.push(after.logLikelihood);
    if (gain <= tolerance * Math.abs(after.logLikelihood)) {
      return finished("converged", parameters, path);
    }
  }
  return finished("not-converged", parameters, path);
}

const finished = (
  status: LevelFit["status"],
  parameters: LevelParameters,
  path: readonly number[],
): Climb => ({
  status,
  parameters,
  logLikelihood: path.at(-1) as number,
  path,
  iterations: path.length - 1,
});

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
