import type { ExactPair } from "./two-sum.ts";

/** 2^27 + 1: Veltkamp's constant, which cuts a double of 53 bits into halves of 26 whose products are exact. */
const splitter = 134_217_729;

/**
 * What rounding took from `product`, the double `a * b`: `a * b = product + productError(a, b, product)` exactly. JavaScript has no
 * fused multiply-add, so the factors are cut in halves. Exact for factors below 2^995 and a product that is 0 or from 2^-968 to 2^1022 in
 * magnitude; below that, what is lost is less than 2^-1072.
 *
 * Source: Dekker, A floating-point technique for extending the available precision, Numerische Mathematik 18 (1971), 224-242,
 * with Veltkamp's splitting.
 *
 * @example
 * ```ts
 * import { productError } from "@whole-learner/psychometrics";
 * productError(1.005, 100, 1.005 * 100); // => 3.552713678800501e-15
 * ```
 */
export function productError(a: number, b: number, product: number): number {
  const stretchedA = splitter * a;
  const highA = stretchedA - (stretchedA - a);
  const lowA = a - highA;
  const stretchedB = splitter * b;
  const highB = stretchedB - (stretchedB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/**
 * `a * b` as two doubles that add up to it exactly, within the bounds of {@link productError}.
 *
 * @example
 * ```ts
 * import { twoProduct } from "@whole-learner/psychometrics";
 * twoProduct(134217729, 134217729); // => { value: 18014398777917440, error: 1 }
 * ```
 */
export function twoProduct(a: number, b: number): ExactPair {
  const value = a * b;
  return { value, error: productError(a, b, value) };
}
