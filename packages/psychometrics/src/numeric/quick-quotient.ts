import { productError } from "./two-product.ts";
import type { ExactPair } from "./two-sum.ts";

/** 2^-100: more than the correction below can be wrong by, relative to the quotient (2^-102, and what a pair leaves out, 2^-105). */
const slack = 7.888609052210118e-31;
/** 2^400, and 2^-400: where products are surely exact. */
const largest = 2.5822498780869086e120;
const smallest = 3.8725919148493183e-121;

/**
 * The double nearest to one pair over another, or NaN where that cannot be told: the quotient, corrected by its exact remainder, must
 * round to the same double from a little below and a little above.
 *
 * Source of the test: Ziv, Fast evaluation of elementary mathematical functions with correctly rounded last bit,
 * ACM Transactions on Mathematical Software 17 (1991), 410-423.
 */
export function quickQuotient(over: ExactPair, under: ExactPair): number {
  const first = over.value / under.value;
  const size = Math.abs(first);
  const divisor = Math.abs(under.value);
  const ordinary = size > smallest && size < largest && divisor > smallest && divisor < largest;
  if (!ordinary) return Number.NaN;
  const product = first * under.value;
  const rest = over.value - product - productError(first, under.value, product);
  const correction = (rest + (over.error - first * under.error)) / under.value;
  const low = first + (correction - size * slack);
  const high = first + (correction + size * slack);
  return low === high ? low : Number.NaN;
}
