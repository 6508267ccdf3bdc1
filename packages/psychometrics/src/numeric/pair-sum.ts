import { partialLimit } from "./partials.ts";
import { productError } from "./two-product.ts";
import type { ExactPair } from "./two-sum.ts";
import { sumError } from "./two-sum.ts";

/*
 * Exact sums at a third of the speed of plain ones: the errors of the sum are added up beside it, and only where that second sum
 * loses something too is the answer undefined, and the caller adds partials. Losses are added as absolute values, for they may
 * cancel. The start is -0, the neutral element of addition: from 0, a column of whole numbers teaches an engine small-integer addition,
 * which then converts and checks at each step (measured: five times slower).
 */

/** The sum of a range of numbers as the double nearest to it, and the rest; undefined where two doubles cannot hold it. */
export function pairSum(
  values: ArrayLike<number>,
  from: number,
  to: number,
): ExactPair | undefined {
  let sum = -0;
  let rest = -0;
  let lost = 0;
  for (let index = from; index < to; index++) {
    const x = values[index] as number;
    if (!(Math.abs(x) < partialLimit)) return undefined;
    const next = sum + x;
    const error = sumError(sum, x, next);
    const nextRest = rest + error;
    lost += Math.abs(sumError(rest, error, nextRest));
    rest = nextRest;
    sum = next;
  }
  return lost === 0 ? pairOf(sum, rest) : undefined;
}

/** The same for the sum of weight times number. */
export function pairSumOfProducts(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  from: number,
  to: number,
): ExactPair | undefined {
  let sum = -0;
  let rest = -0;
  let lost = 0;
  for (let index = from; index < to; index++) {
    const weight = weights[index] as number;
    const x = values[index] as number;
    const product = weight * x;
    const largest = Math.max(Math.abs(weight), Math.abs(x), Math.abs(product));
    if (!(largest < partialLimit)) return undefined;
    const ofProduct = productError(weight, x, product);
    const next = sum + product;
    const ofSum = sumError(sum, product, next);
    const errors = ofSum + ofProduct;
    const nextRest = rest + errors;
    lost += Math.abs(sumError(ofSum, ofProduct, errors));
    lost += Math.abs(sumError(rest, errors, nextRest));
    rest = nextRest;
    sum = next;
  }
  return lost === 0 ? pairOf(sum, rest) : undefined;
}

function pairOf(sum: number, rest: number): ExactPair {
  const value = sum + rest;
  return { value: value + 0, error: sumError(sum, rest, value) };
}
