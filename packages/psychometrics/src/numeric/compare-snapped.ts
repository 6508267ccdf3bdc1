import { snap } from "./snap.ts";

/**
 * The order of two numbers after snapping, as a sort wants it: -1, 0 or 1. Not for NaN, which has no order.
 *
 * @example
 * ```ts
 * import { compareSnapped } from "@whole-learner/psychometrics";
 * compareSnapped(0.1 + 0.2, 0.3); // => 0
 * compareSnapped(2.5, 3); // => -1
 * ```
 */
export function compareSnapped(a: number, b: number): -1 | 0 | 1 {
  const first = snap(a);
  const second = snap(b);
  if (first < second) return -1;
  return first > second ? 1 : 0;
}
