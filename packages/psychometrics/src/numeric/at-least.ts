import { snap } from "./snap.ts";

/**
 * Whether a number reaches a bound, both snapped: a rating its target, a score its cut. The bound itself counts.
 *
 * @example
 * ```ts
 * import { atLeast } from "@whole-learner/psychometrics";
 * atLeast(0.7 * 3, 2.1); // => true
 * atLeast(2.999999999, 3); // => false
 * ```
 */
export const atLeast = (x: number, bound: number): boolean => snap(x) >= snap(bound);
