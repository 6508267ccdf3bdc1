/** What is held of a proportion before any response, as a distribution Beta(a, b): a - 1 met and b - 1 not met, seen beforehand. */
export interface BetaPrior {
  /** Above 0. */
  readonly a: number;
  /** Above 0. */
  readonly b: number;
}

/**
 * Every proportion is as likely as any other (Bayes, Laplace): Beta(1, 1). The default.
 *
 * @example
 * ```ts
 * import { uniformBeta } from "@whole-learner/psychometrics";
 * uniformBeta; // => { a: 1, b: 1 }
 * ```
 */
export const uniformBeta: BetaPrior = { a: 1, b: 1 };

/**
 * Jeffreys's prior, Beta(1/2, 1/2), which is the same in whatever measure the proportion is written.
 *
 * @example
 * ```ts
 * import { jeffreysBeta } from "@whole-learner/psychometrics";
 * jeffreysBeta; // => { a: 0.5, b: 0.5 }
 * ```
 */
export const jeffreysBeta: BetaPrior = { a: 0.5, b: 0.5 };
