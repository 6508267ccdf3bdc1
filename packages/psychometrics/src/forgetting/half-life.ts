import { demandProportion } from "../numeric/demand.ts";
import { pow } from "../numeric/pow.ts";
import { checkAboveZero } from "./retrievability.ts";

/** The ends that Duolingo's program keeps half-lives and probabilities within. */
export interface HalfLifeLimits {
  /** Days. */
  readonly shortest: number;
  readonly longest: number;
  readonly leastRecall: number;
  readonly mostRecall: number;
}

/**
 * 15 minutes to 274 days, 0.0001 to 0.9999: the ends of duolingo/halflife-regression.
 *
 * @example
 * ```ts
 * import { halfLifeLimits } from "@whole-learner/psychometrics";
 * halfLifeLimits.longest; // => 274
 * ```
 */
export const halfLifeLimits: HalfLifeLimits = {
  // 15 / (24 * 60), written out: a division would stay in every program.
  shortest: 0.010416666666666666,
  longest: 274,
  leastRecall: 0.0001,
  mostRecall: 0.9999,
};

/**
 * The half-life of a memory in days: h = 2^(sum of weight times feature), kept within the limits. Features are what the practice was, such as the
 * square roots of 1 + right and 1 + wrong answers. Weights are given, not fitted: there is no half-life regression here. They come from many reviews of
 * many learners, each with its days and whether it was recalled, as duolingo/halflife-regression fits them; those of vocabulary say nothing of other things.
 *
 * Throws RangeError where there are not as many weights as features, one is not finite, or their products are so large that their sum is no number,
 * or a limit is not above 0.
 *
 * Source: Settles and Meeder (2016), A trainable spaced repetition model for language learning, ACL 2016, 1848-1858.
 *
 * @example
 * ```ts
 * import { halfLife } from "@whole-learner/psychometrics";
 * halfLife([1, 0.5], [1, 4]); // => 8
 * ```
 */
export function halfLife(
  weights: readonly number[],
  features: readonly number[],
  { shortest, longest }: HalfLifeLimits = halfLifeLimits,
): number {
  if (weights.length !== features.length) {
    throw new RangeError(`weights are ${weights.length}, features ${features.length}`);
  }
  checkAboveZero("shortest", shortest);
  checkAboveZero("longest", longest);
  for (const [name, numbers] of Object.entries({ weights, features })) {
    const at = numbers.findIndex((one) => !Number.isFinite(one));
    if (at >= 0) throw new RangeError(`${name}[${at}] is ${numbers[at]}: it is finite`);
  }
  const power = weights.reduce((sum, weight, at) => sum + weight * (features[at] as number), 0);
  if (Number.isNaN(power)) throw new RangeError("the sum of weights times features is NaN");
  return Math.min(longest, Math.max(shortest, pow(2, power)));
}

/**
 * The probability of recall after some days: p = 2^(-days / h), kept within the limits.
 *
 * Throws RangeError where `elapsedDays` is below 0, the half-life not above 0 or a limit not from 0 to 1.
 *
 * Source: as {@link halfLife}.
 *
 * @example
 * ```ts
 * import { recallAtAge } from "@whole-learner/psychometrics";
 * recallAtAge(6, 3); // => 0.25
 * ```
 */
export function recallAtAge(
  elapsedDays: number,
  halfLifeDays: number,
  { leastRecall, mostRecall }: HalfLifeLimits = halfLifeLimits,
): number {
  if (!(elapsedDays >= 0)) throw new RangeError(`elapsedDays is ${elapsedDays}: it is 0 or more`);
  checkAboveZero("halfLifeDays", halfLifeDays);
  demandProportion("leastRecall", leastRecall);
  demandProportion("mostRecall", mostRecall);
  return Math.min(mostRecall, Math.max(leastRecall, pow(2, -elapsedDays / halfLifeDays)));
}
