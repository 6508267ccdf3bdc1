import type { Kernels } from "./kernels.ts";

/** The loops of `first`: the first row of each group. */
export const firstKernels: Kernels = {
  numbers: (scores, offsets, out) => {
    for (let group = 0; group < out.length; group += 1) {
      const begin = offsets[group] as number;
      out[group] =
        (offsets[group + 1] as number) > begin ? (scores[begin] as number) + 0 : Number.NaN;
    }
  },
  levels: (codes, values, offsets, out) => {
    for (let group = 0; group < out.length; group += 1) {
      const begin = offsets[group] as number;
      out[group] =
        (offsets[group + 1] as number) > begin
          ? (values[codes[begin] as number] as number) + 0
          : Number.NaN;
    }
  },
};
