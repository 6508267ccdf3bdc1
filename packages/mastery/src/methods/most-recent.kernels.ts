import type { Kernels } from "./kernels.ts";

/** The loops of `most-recent`: the last row of each group. */
export const mostRecentKernels: Kernels = {
  numbers: (scores, offsets, out) => {
    for (let group = 0; group < out.length; group += 1) {
      const end = offsets[group + 1] as number;
      out[group] = end > (offsets[group] as number) ? (scores[end - 1] as number) + 0 : Number.NaN;
    }
  },
  levels: (codes, values, offsets, out) => {
    for (let group = 0; group < out.length; group += 1) {
      const end = offsets[group + 1] as number;
      out[group] =
        end > (offsets[group] as number)
          ? (values[codes[end - 1] as number] as number) + 0
          : Number.NaN;
    }
  },
};
