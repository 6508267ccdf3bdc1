import { exp } from "../numeric/exp.ts";
import type { Matrix } from "../numeric/cholesky.ts";

/** What is supposed of levels and ratings. Levels are codes 0 to K - 1, lowest first; so are ratings. */
export interface LevelParameters {
  /** P(level at the first performance), by level; sums to 1. */
  readonly prior: readonly number[];
  /** A: row i is P(level one step later | level i); rows sum to 1. */
  readonly transition: Matrix;
  /** B: row j is P(rating | true level j), by rating; rows sum to 1. */
  readonly emission: Matrix;
  /** Rows B of raters of their own, by name; whoever is not there has `emission`. */
  readonly emissionOf?: Readonly<Record<string, Matrix>>;
  /**
   * `shared`, the default: several raters of one performance share its weight (each counts 1 / n), since they saw one thing and are no n
   * performances. `independent`: each counts whole.
   */
  readonly raters?: "shared" | "independent";
}

/**
 * What stands where nobody has estimated them: a proposal, not a finding. What is computed with it is an index of the ratings, not the
 * probability that this learner is at that level.
 *
 * @example
 * ```ts
 * import { levelDefaults } from "@whole-learner/psychometrics";
 * levelDefaults; // => { up: 0.09, down: 0.01, raterError: 0.8 }
 * ```
 */
export const levelDefaults: {
  /** P(one level up by the next step). */
  readonly up: number;
  /** P(one level down by the next step). */
  readonly down: number;
  /** tau: how far ratings stray; see {@link ratingErrors}. */
  readonly raterError: number;
} = { up: 0.09, down: 0.01, raterError: 0.8 };

/**
 * How a level changes in one step: up one with `up`, down one with `down`, else it stays. At the ends the lost mass stays. Errors: RangeError where
 * there are fewer than two levels, a probability is below 0, or the two exceed 1.
 *
 * Source: a birth-and-death chain in steps; a proposal for levels, which few learners skip.
 *
 * @example
 * ```ts
 * import { levelTransition } from "@whole-learner/psychometrics";
 * levelTransition(3, { up: 0.25, down: 0.125 });
 * // => [[0.75, 0.25, 0], [0.125, 0.625, 0.25], [0, 0.125, 0.875]]
 * ```
 */
export function levelTransition(
  levels: number,
  { up, down }: { readonly up: number; readonly down: number } = levelDefaults,
): Matrix {
  demandLevels(levels);
  if (!(up >= 0 && down >= 0 && up + down <= 1)) {
    throw new RangeError(`up: ${up} and down: ${down} are no parts of 1`);
  }
  return square(levels, (from, to) => {
    if (to === from + 1) return up;
    if (to === from - 1) return down;
    if (to !== from) return 0;
    return 1 - (from < levels - 1 ? up : 0) - (from > 0 ? down : 0);
  });
}

/**
 * How ratings miss the true level: P(rating k | level j) proportional to e^(-|k - j| / tau), a discretised logistic (Laplace) error. With tau = 0.8
 * and four levels a rating is right with probability .72 where the level is at an end, .60 elsewhere. Errors: RangeError where there are fewer
 * than two levels or tau is not finite and above 0.
 *
 * Source: the two-sided geometric distribution, cut at the ends of the scale; Inusah and Kozubowski, Journal of Statistical Planning and Inference 136 (2006),
 * 1090-1102, have it as the discrete Laplace distribution.
 *
 * @param raterError - tau
 *
 * @example
 * ```ts
 * import { ratingErrors } from "@whole-learner/psychometrics";
 * ratingErrors(4)[3]?.map((p) => p.toFixed(3)); // => ["0.017", "0.059", "0.206", "0.718"]
 * ```
 */
export function ratingErrors(
  levels: number,
  raterError: number = levelDefaults.raterError,
): Matrix {
  demandLevels(levels);
  if (!(raterError > 0 && raterError < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`raterError: ${raterError} is no finite number above 0`);
  }
  const raw = square(levels, (level, rating) => exp(-Math.abs(rating - level) / raterError));
  return raw.map((row) => {
    const sum = row.reduce((total, value) => total + value, 0);
    return row.map((value) => value / sum);
  });
}

/**
 * The default parameters for so many levels: every level as likely at first, {@link levelTransition} and {@link ratingErrors} with
 * {@link levelDefaults}.
 *
 * Errors: RangeError where levels are no whole number from 2 to 254.
 *
 * @example
 * ```ts
 * import { defaultLevelParameters } from "@whole-learner/psychometrics";
 * defaultLevelParameters(4).prior; // => [0.25, 0.25, 0.25, 0.25]
 * ```
 */
export const defaultLevelParameters = (levels: number): LevelParameters => ({
  prior: Array.from({ length: demandLevels(levels) }, () => 1 / levels),
  transition: levelTransition(levels),
  emission: ratingErrors(levels),
});

function demandLevels(levels: number): number {
  if (!(Number.isInteger(levels) && levels >= 2 && levels <= 254)) {
    throw new RangeError(`levels: ${levels} is no whole number from 2 to 254`);
  }
  return levels;
}

const square = (size: number, at: (row: number, column: number) => number): Matrix =>
  Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => at(row, column)),
  );
