import { productError } from "./two-product.ts";
import { sumError } from "./two-sum.ts";

/*
 * An exact number as a list of doubles that add up to it: none is zero, none overlaps another, smallest first.
 * Source: Shewchuk, Adaptive precision floating-point arithmetic and fast robust geometric predicates, Discrete and
 * Computational Geometry 18 (1997), 305-363; as used by CPython's math.fsum.
 * The lists below are a caller's own and are changed in place; nothing outside this folder sees one change.
 */

/** Numbers and products from 2^960 on are refused, so that no sum of fewer than 2^63 of them overflows in any order. */
export const partialLimit = 9.7453140114e288;

/** Adds a number to the partials, exactly. */
export function grow(partials: number[], x: number): void {
  let kept = 0;
  let carried = x;
  for (const partial of partials) {
    const sum = carried + partial;
    const error = sumError(carried, partial, sum);
    if (error !== 0) partials[kept++] = error;
    carried = sum;
  }
  partials.length = kept;
  if (carried !== 0) partials.push(carried);
}

/** Adds a product to the partials, exactly. */
export function growProduct(partials: number[], a: number, b: number): void {
  const product = a * b;
  grow(partials, productError(a, b, product));
  grow(partials, product);
}

/** The double nearest to the exact sum of the partials, half to even. */
export function nearest(partials: readonly number[]): number {
  let index = partials.length;
  let sum = 0;
  let error = 0;
  while (index > 0 && error === 0) {
    const partial = partials[--index] as number;
    const next = sum + partial;
    error = sumError(sum, partial, next);
    sum = next;
  }
  // Exactly half a unit was lost: what lies below decides which side of the tie the sum is on.
  const below = partials[index - 1] ?? 0;
  if (Math.sign(error) * Math.sign(below) !== 1) return sum;
  const twice = 2 * error;
  const other = sum + twice;
  return other - sum === twice ? other : sum;
}

/** The one list that stands for a number, however it was reached: each part is what is left, rounded. Smallest first. */
export function canonical(partials: readonly number[]): readonly number[] {
  const rest = [...partials];
  const parts: number[] = [];
  while (rest.length > 0) {
    const part = nearest(rest);
    parts.push(part);
    grow(rest, -part);
  }
  return parts.reverse();
}
