import { seedDraws } from "../numeric/seed-draws.ts";
import { shuffle } from "../numeric/shuffle.ts";

/** How {@link foldsByLearner} deals learners. */
export interface FoldOptions {
  /** How many folds: a whole number from 2 on, not more than there are learners. */
  readonly folds?: number;
  /** Which dealing: a whole number. The same seed deals the same learners alike, in whatever order their responses come. */
  readonly seed: number;
}

/** The defaults of {@link foldsByLearner}. */
export const foldDefaults: { readonly folds: number } = { folds: 5 };

/**
 * Which fold (from 0) each response belongs to, for cross-validation: all responses of a learner are in one fold, since a model that has seen
 * a learner's other responses predicts better than it will for a new learner. The learners are dealt by chance; folds differ by one learner at
 * most. Errors: RangeError for a number of folds that is no whole number from 2 to the number of learners.
 *
 * @example
 * ```ts
 * import { foldsByLearner } from "@whole-learner/psychometrics/evaluation";
 * foldsByLearner(["ana", "ana", "bo", "cy", "bo"], { folds: 3, seed: 1 }); // => [0, 0, 2, 1, 2]
 * ```
 */
export function foldsByLearner(
  learners: readonly string[],
  { folds = foldDefaults.folds, seed }: FoldOptions,
): readonly number[] {
  const distinct = [...new Set(learners)].sort();
  if (!Number.isInteger(folds) || folds < 2 || folds > distinct.length) {
    throw new RangeError(
      `folds: ${folds} is no whole number from 2 to the ${distinct.length} learners`,
    );
  }
  const dealt = shuffle(seedDraws(seed), distinct).value;
  const foldOf = new Map(dealt.map((learner, at) => [learner, at % folds]));
  return learners.map((learner) => foldOf.get(learner) as number);
}
