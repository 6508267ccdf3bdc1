import { ln } from "../numeric/ln.ts";
import { type LevelParameters, ratingErrors } from "./level-parameters.ts";
import { type ExpectedLevels, expectedLevels, type PoweredEvent } from "./expected-levels.ts";
import { sharpest } from "./rater-excess.ts";

/** The error of raters, estimated from work that several of them rated. */
export interface RaterErrorFit {
  readonly status: "converged" | "not-converged";
  /** tau of {@link ratingErrors}. */
  readonly raterError: number;
  /** Of tau, from the curvature of the log likelihood at its top, the shares of levels following; undefined where it is no top. */
  readonly standardError: number | undefined;
  /** P(level) among the works. */
  readonly levels: readonly number[];
  readonly logLikelihood: number;
  readonly iterations: number;
  /** Works with at least two ratings; those with fewer tell nothing of error and are left out. */
  readonly works: number;
}

/** Why there is no estimate. */
export interface NoRaterError {
  readonly status: "not-computable";
  /**
   * Nobody rated a work twice; all raters agree, so that no error is seen; or ratings are as likely if every level were drawn by lot (within 1e-6 of the log
   * likelihood), so that the error has no end and ratings say nothing of a level.
   */
  readonly reason: "no-double-scored-work" | "no-disagreement" | "no-agreement";
}

/** The step of the log likelihood, in its units, that is none. */
const slack = 1e-6;

const iterations = 1000;
/** The step in 1 / tau by which curvature is measured, as a part of it. */
const step = 1e-3;

/**
 * How far ratings stray (tau of {@link ratingErrors}) by maximum likelihood from double-scored work: raters who do not know of each other rate the
 * same work, whose level is unknown. EM over the levels; in each step 1 / tau by bisection, of which the expected log likelihood is concave.
 *
 * Errors: RangeError where a rating is no code from 0 to `levels` - 1, or there are fewer than two levels.
 *
 * Source: the latent class model of Dawid and Skene, Applied Statistics 28 (1979), 20-28, with one error for all raters.
 *
 * @param works - the ratings of each work
 *
 * @example
 * ```ts
 * import { fitRaterError } from "@whole-learner/psychometrics";
 * fitRaterError([[0, 0], [2, 2]], 3); // => { status: "not-computable", reason: "no-disagreement" }
 * ```
 */
export function fitRaterError(
  works: readonly (readonly number[])[],
  levels: number,
): RaterErrorFit | NoRaterError {
  const start = parametersOf(
    Array.from({ length: levels }, () => 1 / levels),
    1,
  );
  const rated = works.filter((ratings) => ratings.length > 1);
  for (const rating of rated.flat()) {
    if (!(Number.isInteger(rating) && rating >= 0 && rating < levels)) {
      throw new RangeError(`rating: ${rating} is no code from 0 to ${levels - 1}`);
    }
  }
  if (rated.length === 0) return { status: "not-computable", reason: "no-double-scored-work" };
  if (rated.every((ratings) => ratings.every((rating) => rating === ratings[0]))) {
    return { status: "not-computable", reason: "no-disagreement" };
  }
  const events = rated.map((ratings) => [
    ratings.map((rating) => ({ emission: start.emission, rating, power: 1 })),
  ]);
  const top = climb(events, start, 1, (counts) => sharpest(counts, [1e-6, 500]));
  const byLot = -rated.flat().length * ln(levels);
  if (top.logLikelihood - byLot <= slack)
    return { status: "not-computable", reason: "no-agreement" };
  const held = (sharpness: number): number =>
    climb(events, parametersOf(top.parameters.prior, sharpness), sharpness, () => sharpness)
      .logLikelihood;
  const side = step * top.sharpness;
  const curvature =
    (2 * top.logLikelihood - held(top.sharpness - side) - held(top.sharpness + side)) /
    (side * side);
  return {
    status: top.status,
    raterError: 1 / top.sharpness,
    // By the delta method: tau = 1 / s has the error of s over s².
    standardError:
      curvature > 0 ? 1 / (Math.sqrt(curvature) * top.sharpness * top.sharpness) : undefined,
    levels: top.parameters.prior,
    logLikelihood: top.logLikelihood,
    iterations: top.iterations,
    works: rated.length,
  };
}

/** Parameters of a single performance; nothing ever changes level. */
const parametersOf = (prior: readonly number[], sharpness: number): LevelParameters => {
  const emission = ratingErrors(prior.length, 1 / sharpness);
  return { prior, transition: emission, emission };
};

interface Climbed {
  readonly status: RaterErrorFit["status"];
  readonly parameters: LevelParameters;
  readonly sharpness: number;
  readonly logLikelihood: number;
  readonly iterations: number;
}

function climb(
  works: readonly (readonly PoweredEvent[])[],
  start: LevelParameters,
  from: number,
  sharper: (counts: ExpectedLevels) => number,
): Climbed {
  let parameters = start;
  let sharpness = from;
  // No emission of these is 0, so no rating is impossible.
  let counts = expectedLevels(parameters, works) as ExpectedLevels;
  for (let done = 1; done <= iterations; done++) {
    sharpness = sharper(counts);
    parameters = parametersOf(
      counts.first.map((count) => count / works.length),
      sharpness,
    );
    const after = expectedLevels(parameters, works) as ExpectedLevels;
    const gain = after.logLikelihood - counts.logLikelihood;
    counts = after;
    if (gain <= 1e-13 * Math.abs(after.logLikelihood)) {
      const { logLikelihood } = after;
      return { status: "converged", parameters, sharpness, logLikelihood, iterations: done };
    }
  }
  const { logLikelihood } = counts;
  return { status: "not-converged", parameters, sharpness, logLikelihood, iterations };
}
