/** A double, and the exact error made when it was rounded: `value + error` is the true result. */
export interface ExactPair {
  readonly value: number;
  readonly error: number;
}

/**
 * What rounding took from `sum`, the double `a + b`: `a + b = sum + sumError(a, b, sum)` exactly, whichever of the two is
 * larger. Exact for all doubles as long as `sum` is finite.
 *
 * Source: Knuth, The Art of Computer Programming 2 (1969), section 4.2.2, theorem B ("two-sum").
 *
 * @example
 * ```ts
 * import { sumError } from "@whole-learner/psychometrics";
 * sumError(1e16, 1, 1e16 + 1); // => 1
 * ```
 */
export function sumError(a: number, b: number, sum: number): number {
  const second = sum - a;
  const first = sum - second;
  return a - first + (b - second);
}

/**
 * `a + b` as two doubles that add up to it exactly.
 *
 * @example
 * ```ts
 * import { twoSum } from "@whole-learner/psychometrics";
 * twoSum(1e16, 1); // => { value: 10000000000000000, error: 1 }
 * ```
 */
export function twoSum(a: number, b: number): ExactPair {
  const value = a + b;
  return { value, error: sumError(a, b, value) };
}
