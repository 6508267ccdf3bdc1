import { snap } from "./snap.ts";

/**
 * Whether two numbers are the same after snapping: equality in mode and in ties.
 *
 * @example
 * ```ts
 * import { equalSnapped } from "@whole-learner/psychometrics";
 * equalSnapped(0.1 + 0.2, 0.3); // => true
 * equalSnapped(0.3, 0.300000001); // => false
 * ```
 */
export const equalSnapped = (a: number, b: number): boolean => snap(a) === snap(b);
