import { ln } from "../numeric/ln.ts";
import { type ExpectedLevels, expectedLevels, type PoweredEvent } from "./expected-levels.ts";
import type { LevelParameters } from "./level-parameters.ts";

/** When a climb stops. */
export interface LevelClimbOptions {
  /** Steps at most. */
  readonly iterations?: number;
  /** The gain in log likelihood, as a part of it, below which it is done. */
  readonly tolerance?: number;
}

/** How much moves in one step, in the starts beside the caller's own. */
export const otherMoves = [
  { up: 0.3, down: 0.1 },
  { up: 0.05, down: 0.05 },
] as const;

/** How well estimates agree with the ratings. */
export interface LevelAgreement {
  readonly logLikelihood: number;
  /** The log likelihood before the first step and after each; it never falls. */
  readonly path: readonly number[];
  readonly iterations: number;
  /** 2 k - 2 log likelihood, k being how many numbers were estimated. */
  readonly aic: number;
  /** k ln n - 2 log likelihood, n being how many learners have ratings. */
  readonly bic: number;
  /** Learners with ratings. */
  readonly learners: number;
  /** Ratings, those without weight too. */
  readonly ratings: number;
}

/** Where a climb came to, and by which way. */
export interface LevelClimb extends Pick<LevelAgreement, "logLikelihood" | "path" | "iterations"> {
  readonly status: "converged" | "not-converged";
  readonly parameters: LevelParameters;
}

/** How well so many free numbers agree with the ratings that they were climbed to from. */
export const agreementOf = (
  { logLikelihood, path, iterations }: LevelClimb,
  free: number,
  events: readonly (readonly PoweredEvent[])[],
): LevelAgreement => {
  const learners = learnersRated(events);
  return {
    logLikelihood,
    path,
    iterations,
    aic: 2 * free - 2 * logLikelihood,
    bic: free * ln(learners) - 2 * logLikelihood,
    learners,
    ratings: events.flat(2).length,
  };
};

/** How many learners have ratings of any weight. */
export const learnersRated = (events: readonly (readonly PoweredEvent[])[]): number =>
  events.filter((of) => of.flat().some(({ power }) => power > 0)).length;

/** Errors: RangeError for a tolerance below 0 and iterations that are no whole number from 1. */
export function demandClimb({ iterations, tolerance }: Required<LevelClimbOptions>): void {
  if (!(Number.isInteger(iterations) && iterations >= 1)) {
    throw new RangeError(`iterations: ${iterations} is no whole number from 1`);
  }
  if (!(tolerance >= 0 && tolerance < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`tolerance: ${tolerance} is no finite number from 0`);
  }
}

/**
 * Baum and Welch's climb from one start, in steps that the caller takes: from what is expected under the parameters to better ones. Undefined where ratings
 * are impossible.
 */
export function climbLevels(
  start: LevelParameters,
  events: readonly (readonly PoweredEvent[])[],
  better: (parameters: LevelParameters, counts: ExpectedLevels) => LevelParameters,
  { iterations, tolerance }: Required<LevelClimbOptions>,
): LevelClimb | undefined {
  let parameters = start;
  let counts = expectedLevels(parameters, events);
  if (counts === undefined) return undefined;
  const path = [counts.logLikelihood];
  for (let done = 1; done <= iterations; done++) {
    const next = better(parameters, counts);
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
  status: LevelClimb["status"],
  parameters: LevelParameters,
  path: readonly number[],
): LevelClimb => ({
  status,
  parameters,
  logLikelihood: path.at(-1) as number,
  path,
  iterations: path.length - 1,
});
