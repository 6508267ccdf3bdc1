import { exactMean } from "@whole-learner/psychometrics/numeric";
import { plainLevels, plainNumbers } from "./grid-sums.ts";
import type { Kernels, NumbersKernel } from "./kernels.ts";

/** The loops of `mean-of-recent`: the mean of the last rows of each group. */
export function meanOfRecentKernels(recent: number): Kernels {
  const numbers: NumbersKernel = (scores, offsets, out) => {
    for (let group = 0; group < out.length; group += 1) {
      const end = offsets[group + 1] as number;
      out[group] = exactMean(scores, Math.max(offsets[group] as number, end - recent), end);
    }
  };
  return {
    numbers,
    gridNumbers: plainNumbers((scores, offsets, out) => {
      for (let group = 0; group < out.length; group += 1) {
        const end = offsets[group + 1] as number;
        const begin = Math.max(offsets[group] as number, end - recent);
        let sum = -0;
        for (let row = begin; row < end; row += 1) sum += scores[row] as number;
        out[group] = (sum + 0) / (end - begin);
      }
    }, numbers),
    levels: plainLevels((codes, values, offsets, out) => {
      for (let group = 0; group < out.length; group += 1) {
        const end = offsets[group + 1] as number;
        const begin = Math.max(offsets[group] as number, end - recent);
        let sum = -0;
        for (let row = begin; row < end; row += 1) sum += values[codes[row] as number] as number;
        out[group] = (sum + 0) / (end - begin);
      }
    }, numbers),
  };
}
