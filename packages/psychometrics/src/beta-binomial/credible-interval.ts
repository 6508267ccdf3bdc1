import { betaQuantile } from "../numeric/beta-quantile.ts";
import type { BetaPrior } from "./beta-prior.ts";
import { tailOf } from "./tail-of.ts";

/** From where to where. */
export interface ProportionInterval {
  readonly lower: number;
  readonly upper: number;
}

/** How much an interval is to hold: 0.9 is 90 %. */
export const credibleMass = 0.9;

/**
 * The equal-tailed credible interval of a proportion: as much probability lies below it as above. Errors: RangeError where the mass is not above 0
 * and below 1.
 *
 * @param mass - how much it holds; 0.9 without it
 *
 * @example
 * ```ts
 * import { betaPosterior, credibleInterval } from "@whole-learner/psychometrics";
 * const { lower, upper } = credibleInterval(betaPosterior({ met: 8, notMet: 2 }));
 * [lower.toFixed(3), upper.toFixed(3)]; // => ["0.530", "0.921"]
 * ```
 */
export function credibleInterval(
  { a, b }: BetaPrior,
  mass: number = credibleMass,
): ProportionInterval {
  const tail = tailOf(mass);
  return { lower: betaQuantile(tail, a, b), upper: 1 - betaQuantile(tail, b, a) };
}
