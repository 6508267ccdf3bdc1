import { exp } from "./exp.ts";

/**
 * The logistic function 1 / (1 + e^-x): the probability whose log odds are x. Of x and -x the one whose exponential cannot overflow is
 * used, so that neither tail loses digits: the error is below three units in the last place.
 *
 * Source: DLMF 4.2 for the exponential; logit as in Berkson, JASA 39 (1944), 357-365.
 *
 * @example
 * ```ts
 * import { logistic } from "@whole-learner/psychometrics";
 * logistic(0); // => 0.5
 * logistic(-1000); // => 0
 * ```
 */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const odds = exp(x);
  return odds / (1 + odds);
}
