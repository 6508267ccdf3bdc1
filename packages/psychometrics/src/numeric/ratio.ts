/** A number written as a fraction of two whole numbers, as a cut may be: two thirds has no exact decimal. */
export interface Ratio {
  readonly numerator: number;
  /** At least 1. */
  readonly denominator: number;
}

/**
 * The double nearest to a ratio. Compare it snapped: a cut of 2/3 is then reached by every score that is 2/3 but for its last bits.
 *
 * @example
 * ```ts
 * import { atLeast, ratioValue } from "@whole-learner/psychometrics";
 * const cut = ratioValue({ numerator: 2, denominator: 3 });
 * atLeast(0.9 - 0.7 / 3, cut); // => true
 * ```
 */
export const ratioValue = ({ numerator, denominator }: Ratio): number => numerator / denominator;
