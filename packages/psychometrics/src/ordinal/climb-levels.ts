import { type ExpectedLevels, expectedLevels, type PoweredEvent } from "./expected-levels.ts";
import type { LevelParameters } from "./level-parameters.ts";

/** When a climb stops. */
export interface LevelClimbOptions {
  readonly iterations?: number;
  /** The gain in log likelihood, as a part of it, below which it is done. */
  readonly tolerance?: number;
}

/** Where a climb came to, and by which way. */
export interface LevelClimb {
  readonly status: "converged" | "not-converged";
  readonly parameters: LevelParameters;
  readonly logLikelihood: number;
  /** The log likelihood before the first step and after each; it never falls. */
  readonly path: readonly number[];
  readonly iterations: number;
}

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
