import type { ItemCurves } from "../models/item-curves.ts";
import { exp } from "../../numeric/exp.ts";
import { ln } from "../../numeric/ln.ts";

/**
 * The log likelihood of counts of categories at one ability; 0 of a category counts nothing, however unlikely. To the bit what the log probabilities of
 * the categories sum to, one by one; what they share is found once.
 */
export function logLikelihoodOf(
  item: ItemCurves,
  ability: number,
  counts: ArrayLike<number>,
  from: number,
  stride: number,
): number {
  // Of two categories both families say the same.
  return item.family === "graded" || item.top === 1
    ? byLines(item, ability, counts, from, stride)
    : bySums(item, ability, counts, from, stride);
}

/** Category k lies above the line that it begins at and below the one it ends at: two logarithms of one logistic function. */
function byLines(
  { slope, intercepts, top, logWidths }: ItemCurves,
  ability: number,
  counts: ArrayLike<number>,
  from: number,
  stride: number,
): number {
  let sum = 0;
  let above = 0;
  for (let k = 0; k <= top; k++) {
    let own = (logWidths[k] as number) + above;
    if (k < top) {
      const z = slope * ability + (intercepts[k] as number);
      const rest = ln(1 + exp(-Math.abs(z)));
      own += z <= 0 ? -rest : -z - rest;
      above = z >= 0 ? -rest : z - rest;
    }
    const count = counts[from + k * stride] as number;
    if (count > 0) sum += count * own;
  }
  return sum;
}

/** Category k has the sum of the lines up to k, and all categories the same total. */
function bySums(
  { slope, intercepts, top }: ItemCurves,
  ability: number,
  counts: ArrayLike<number>,
  from: number,
  stride: number,
): number {
  let z = 0;
  let largest = 0;
  for (let k = 1; k <= top; k++) {
    z += slope * ability + (intercepts[k - 1] as number);
    if (z > largest) largest = z;
  }
  let total = exp(-largest);
  z = 0;
  for (let k = 1; k <= top; k++) {
    z += slope * ability + (intercepts[k - 1] as number);
    total += exp(z - largest);
  }
  const logTotal = ln(total);
  let sum = 0;
  z = 0;
  for (let k = 0; k <= top; k++) {
    if (k > 0) z += slope * ability + (intercepts[k - 1] as number);
    const count = counts[from + k * stride] as number;
    if (count > 0) sum += count * (z - largest - logTotal);
  }
  return sum;
}
