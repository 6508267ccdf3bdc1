import { exactMean, onGrid } from "@whole-learner/psychometrics/numeric";
import type { Kernels, LevelsKernel, NumbersKernel } from "./kernels.ts";

/** As many numbers on the grid as a plain sum adds up exactly: 20 + 12 + 21 bits fit into a double's 53. */
const mostExact = 2_097_152;

/** The exact sum over the count, rounded once: what the fold's exact sums come to. */
const numbers: NumbersKernel = (scores, offsets, out) => {
  for (let group = 0; group < out.length; group += 1) {
    out[group] = exactMean(scores, offsets[group] as number, offsets[group + 1] as number);
  }
};

/** On the grid a plain sum is the exact sum, so its quotient is rounded once too. */
const gridNumbers: NumbersKernel = (scores, offsets, out) => {
  for (let group = 0; group < out.length; group += 1) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    if (end - begin > mostExact) {
      out[group] = exactMean(scores, begin, end);
      continue;
    }
    let sum = -0;
    for (let row = begin; row < end; row += 1) sum += scores[row] as number;
    out[group] = (sum + 0) / (end - begin);
  }
};

const decoded = (codes: Uint8Array, values: Float64Array, begin: number, end: number) =>
  Float64Array.from(codes.subarray(begin, end), (code) => values[code] as number);

const gridLevels: LevelsKernel = (codes, values, offsets, out) => {
  for (let group = 0; group < out.length; group += 1) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    if (end - begin > mostExact) {
      out[group] = exactMean(decoded(codes, values, begin, end));
      continue;
    }
    let sum = -0;
    for (let row = begin; row < end; row += 1) sum += values[codes[row] as number] as number;
    out[group] = (sum + 0) / (end - begin);
  }
};

const levels: LevelsKernel = (codes, values, offsets, out) => {
  if (onGrid(values)) {
    gridLevels(codes, values, offsets, out);
    return;
  }
  for (let group = 0; group < out.length; group += 1) {
    const begin = offsets[group] as number;
    out[group] = exactMean(decoded(codes, values, begin, offsets[group + 1] as number));
  }
};

/** The loops of `mean`. */
export const meanKernels: Kernels = { numbers, gridNumbers, levels };
