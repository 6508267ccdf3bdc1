import { exactMean } from "../numeric/exact-mean.ts";
import { completePairs } from "./complete-pairs.ts";

/** How much of what could be gained was gained, or why that cannot be told. */
export type NormalisedGain =
  | {
      readonly status: "computed";
      /** Of the group: the mean gain over what the mean before left to gain. */
      readonly gain: number;
      /** The mean of each learner's own; null where all had the highest score before. */
      readonly meanOfLearners: number | null;
      /** Learners who had the highest score before: nothing was left for them to gain, and they have no gain of their own. */
      readonly atMaximum: number;
      readonly learners: number;
      readonly leftOut: number;
    }
  | { readonly status: "not-computable"; readonly reason: "no-learners" | "nothing-to-gain" };

/**
 * Hake's normalised gain: (after - before) / (maximum - before). One number for groups that began at different heights; it favours those who began
 * high, so compare like with like. Learners who lack one score are left out. Errors: RangeError where lengths differ, for what is no number, and
 * for a score above the maximum.
 *
 * Source: Hake, Interactive-engagement versus traditional methods, American Journal of Physics 66 (1998), 64-74.
 *
 * @example
 * ```ts
 * import { normalisedGain } from "@whole-learner/psychometrics/growth";
 * normalisedGain([1, 2, 3], [2, 3, 4], 4); // => { status: "computed", gain: 0.5, meanOfLearners: 0.6111111111111112, atMaximum: 0, learners: 3, leftOut: 0 }
 * ```
 */
export function normalisedGain(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
  maximum: number,
): NormalisedGain {
  const pairs = completePairs(before, after);
  const above = [...pairs.before, ...pairs.after].find((score) => !(score <= maximum));
  if (above !== undefined) throw new RangeError(`maximum: ${maximum} is below the score ${above}`);
  const learners = pairs.before.length;
  if (learners === 0) return { status: "not-computable", reason: "no-learners" };
  const left = maximum - exactMean(pairs.before);
  if (left === 0) return { status: "not-computable", reason: "nothing-to-gain" };
  const own = pairs.before.flatMap((one, at) =>
    one === maximum ? [] : ((pairs.after[at] as number) - one) / (maximum - one),
  );
  return {
    status: "computed",
    gain: (exactMean(pairs.after) - exactMean(pairs.before)) / left,
    meanOfLearners: own.length === 0 ? null : exactMean(own),
    atMaximum: learners - own.length,
    learners,
    leftOut: pairs.leftOut,
  };
}
