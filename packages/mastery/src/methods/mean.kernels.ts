import { exactMean } from "@whole-learner/psychometrics/numeric";
import { plainLevels, plainNumbers } from "./grid-sums.ts";
import type { Kernels, LevelsKernel, NumbersKernel } from "./kernels.ts";

/** The exact sum over the count, rounded once: what the fold's exact sums come to. */
const numbers: NumbersKernel = (scores, offsets, out) => {
  for (let group = 0; group < out.length; group += 1) {
    out[group] = exactMean(scores, offsets[group] as number, offsets[group + 1] as number);
  }
};

const plainMean: NumbersKernel = (scores, offsets, out) => {
  for (let group = 0; group < out.length; group += 1) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    let sum = -0;
    for (let row = begin; row < end; row += 1) sum += scores[row] as number;
    out[group] = (sum + 0) / (end - begin);
  }
};

const levelMean: LevelsKernel = (codes, values, offsets, out) => {
  for (let group = 0; group < out.length; group += 1) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    let sum = -0;
    for (let row = begin; row < end; row += 1) sum += values[codes[row] as number] as number;
    out[group] = (sum + 0) / (end - begin);
  }
};

/** The loops of `mean`. */
export const meanKernels: Kernels = {
  numbers,
  gridNumbers: plainNumbers(plainMean, numbers),
  levels: plainLevels(levelMean, numbers),
};
