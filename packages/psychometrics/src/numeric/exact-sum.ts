import { canonical, grow, growProduct, partialLimit } from "./partials.ts";

/**
 * A sum without rounding errors, as plain JSON. Two sums of the same numbers have the same parts, whatever the order of adding and
 * merging: states can be compared, stored and hashed.
 */
export interface ExactSum {
  /** Doubles that add up to the sum, smallest first: the last is the sum rounded, the one before it what that leaves, rounded. */
  readonly parts: readonly number[];
  /** False once a number was added that is not finite, or from 2^960 on in magnitude: the total is then NaN. */
  readonly finite: boolean;
}

const outside: ExactSum = { parts: [], finite: false };

const fits = (x: number): boolean => Math.abs(x) < partialLimit;

/**
 * The sum of no numbers: where every exact sum starts.
 *
 * @example
 * ```ts
 * import { emptySum, totalOf } from "@whole-learner/psychometrics";
 * totalOf(emptySum); // => 0
 * ```
 */
export const emptySum: ExactSum = { parts: [], finite: true };

/**
 * The sum with one number more.
 *
 * @example
 * ```ts
 * import { addToSum, emptySum, totalOf } from "@whole-learner/psychometrics";
 * const sum = [1e16, 1, -1e16].reduce(addToSum, emptySum);
 * totalOf(sum); // => 1
 * ```
 */
export function addToSum(sum: ExactSum, x: number): ExactSum {
  if (!sum.finite || !fits(x)) return outside;
  const partials = [...sum.parts];
  grow(partials, x);
  return { parts: canonical(partials), finite: true };
}

/**
 * The sum with one product more, such as a weight times a score; the product is not rounded. Exact within the bounds of two-product
 * ({@link productError}).
 *
 * @example
 * ```ts
 * import { addProductToSum, emptySum, totalOf } from "@whole-learner/psychometrics";
 * const once = addProductToSum(emptySum, 0.1, 3);
 * totalOf(addProductToSum(once, -0.3, 1)); // => 2.7755575615628914e-17
 * ```
 */
export function addProductToSum(sum: ExactSum, a: number, b: number): ExactSum {
  if (!sum.finite || !fits(a) || !fits(b) || !fits(a * b)) return outside;
  const partials = [...sum.parts];
  growProduct(partials, a, b);
  return { parts: canonical(partials), finite: true };
}

/**
 * Two sums as one: the same state as if all their numbers had been added to one sum.
 *
 * @example
 * ```ts
 * import { addToSum, emptySum, mergeSums, totalOf } from "@whole-learner/psychometrics";
 * const first = [0.1, 0.2].reduce(addToSum, emptySum);
 * const second = [0.3].reduce(addToSum, emptySum);
 * totalOf(mergeSums(first, second)); // => 0.6
 * ```
 */
export function mergeSums(a: ExactSum, b: ExactSum): ExactSum {
  if (!a.finite || !b.finite) return outside;
  const partials = [...a.parts];
  for (const part of b.parts) grow(partials, part);
  return { parts: canonical(partials), finite: true };
}

/**
 * The double nearest to the exact sum, half to even. Never -0; NaN where {@link ExactSum.finite} is false.
 *
 * @example
 * ```ts
 * import { addToSum, emptySum, totalOf } from "@whole-learner/psychometrics";
 * totalOf(Array<number>(10).fill(0.1).reduce(addToSum, emptySum)); // => 1
 * ```
 */
export const totalOf = (sum: ExactSum): number =>
  sum.finite ? (sum.parts.at(-1) ?? 0) : Number.NaN;
