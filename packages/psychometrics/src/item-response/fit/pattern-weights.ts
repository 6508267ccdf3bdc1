import { exp } from "../../numeric/exp.ts";
import { ln } from "../../numeric/ln.ts";
import { logSumExp } from "../../numeric/log-sum-exp.ts";
import type { CategoryTable } from "../score/category-table.ts";
import type { Patterns } from "./patterns.ts";

/** Products of so many probabilities are looked at before they could underflow unseen. */
const block = 8;

/** Writes the posterior of a pattern over the grid, adding up to 1, and gives the logarithm of the pattern's probability. */
export function patternWeights(
  patterns: Patterns,
  at: number,
  { probabilities, starts }: CategoryTable,
  prior: Float64Array,
  out: Float64Array,
): number {
  const { items, categories, offsets } = patterns;
  const size = out.length;
  const begin = offsets[at] as number;
  const end = offsets[at + 1] as number;
  out.set(prior);
  let scale = 0;
  for (let one = begin; one < end; one++) {
    const from = (starts[items[one] as number] as number) + (categories[one] as number) * size;
    for (let q = 0; q < size; q++)
      out[q] = (out[q] as number) * (probabilities[from + q] as number);
    if ((one - begin) % block === block - 1) scale += normalise(out);
  }
  scale += normalise(out);
  if (Number.isFinite(scale)) return scale;
  return byLogarithms(patterns, at, { probabilities, starts }, prior, out);
}

/** Divides by the sum, in place, and gives its logarithm. */
function normalise(weights: Float64Array): number {
  let sum = 0;
  for (let q = 0; q < weights.length; q++) sum += weights[q] as number;
  for (let q = 0; q < weights.length; q++) weights[q] = (weights[q] as number) / sum;
  return ln(sum);
}

/** Slower, for the pattern whose products have all underflowed. */
function byLogarithms(
  { items, categories, offsets }: Patterns,
  at: number,
  { probabilities, starts }: CategoryTable,
  prior: Float64Array,
  out: Float64Array,
): number {
  for (let q = 0; q < out.length; q++) {
    let sum = ln(prior[q] as number);
    for (let one = offsets[at] as number; one < (offsets[at + 1] as number); one++) {
      const from = starts[items[one] as number] as number;
      sum += ln(probabilities[from + (categories[one] as number) * out.length + q] as number);
    }
    out[q] = sum;
  }
  const total = logSumExp(out);
  for (let q = 0; q < out.length; q++) out[q] = exp((out[q] as number) - total);
  return total;
}
