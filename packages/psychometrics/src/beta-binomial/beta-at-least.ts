import { demandProportion } from "../numeric/demand.ts";
import { betaBelow } from "../numeric/incomplete-beta.ts";
import type { BetaPrior } from "./beta-prior.ts";

/**
 * P(p >= cut): the probability that the proportion is at least the cut. Errors: RangeError where the cut is outside 0 to 1.
 *
 * @example
 * ```ts
 * import { betaAtLeast, betaPosterior } from "@whole-learner/psychometrics";
 * betaAtLeast(betaPosterior({ met: 3, notMet: 1 }), 0.8).toFixed(5); // => "0.26272"
 * ```
 */
export function betaAtLeast({ a, b }: BetaPrior, cut: number): number {
  demandProportion("cut", cut);
  // The other tail, so that a small probability keeps its digits.
  return betaBelow(1 - cut, cut, b, a);
}
