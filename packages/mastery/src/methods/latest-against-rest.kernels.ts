import { exactSumOf } from "@whole-learner/psychometrics/numeric";
import { plainLevels, plainNumbers } from "./grid-sums.ts";
import type { Kernels, NumbersKernel } from "./kernels.ts";

/** The loops of `latest-against-rest`: r sn + (1 - r) m, m the mean of all rows but the last. */
export function latestAgainstRestKernels(newest: number): Kernels {
  const rest = 1 - newest;
  const numbers: NumbersKernel = (scores, offsets, out) => {
    for (let group = 0; group < out.length; group += 1) {
      const begin = offsets[group] as number;
      const last = (offsets[group + 1] as number) - 1;
      const latest = last < begin ? Number.NaN : (scores[last] as number);
      const mean = exactSumOf(scores, begin, last) / (last - begin);
      out[group] = (last <= begin ? latest : newest * latest + rest * mean) + 0;
    }
  };
  return {
    numbers,
    gridNumbers: plainNumbers((scores, offsets, out) => {
      for (let group = 0; group < out.length; group += 1) {
        const begin = offsets[group] as number;
        const last = (offsets[group + 1] as number) - 1;
        const latest = last < begin ? Number.NaN : (scores[last] as number);
        let sum = -0;
        for (let row = begin; row < last; row += 1) sum += scores[row] as number;
        out[group] =
          (last <= begin ? latest : newest * latest + rest * ((sum + 0) / (last - begin))) + 0;
      }
    }, numbers),
    levels: plainLevels((codes, values, offsets, out) => {
      for (let group = 0; group < out.length; group += 1) {
        const begin = offsets[group] as number;
        const last = (offsets[group + 1] as number) - 1;
        const latest = last < begin ? Number.NaN : (values[codes[last] as number] as number);
        let sum = -0;
        for (let row = begin; row < last; row += 1) sum += values[codes[row] as number] as number;
        out[group] =
          (last <= begin ? latest : newest * latest + rest * ((sum + 0) / (last - begin))) + 0;
      }
    }, numbers),
  };
}
