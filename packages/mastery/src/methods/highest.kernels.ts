import type { Kernels } from "./kernels.ts";

/** The loops of `highest`. */
export const highestKernels: Kernels = {
  numbers: (scores, offsets, out) => {
    for (let group = 0; group < out.length; group += 1) {
      const begin = offsets[group] as number;
      const end = offsets[group + 1] as number;
      let highest = end > begin ? (scores[begin] as number) : Number.NaN;
      for (let row = begin + 1; row < end; row += 1) {
        const score = scores[row] as number;
        if (score > highest) highest = score;
      }
      out[group] = highest + 0;
    }
  },
  levels: (codes, values, offsets, out) => {
    for (let group = 0; group < out.length; group += 1) {
      const begin = offsets[group] as number;
      const end = offsets[group + 1] as number;
      let highest = end > begin ? (values[codes[begin] as number] as number) : Number.NaN;
      for (let row = begin + 1; row < end; row += 1) {
        const score = values[codes[row] as number] as number;
        if (score > highest) highest = score;
      }
      out[group] = highest + 0;
    }
  },
};
