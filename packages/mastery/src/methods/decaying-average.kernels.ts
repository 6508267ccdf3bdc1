import type { Kernels } from "./kernels.ts";

/** The loops of `decaying-average`: d <- k d + (1 - k) s, in the fold's order of operations. For level codes (1 - k) s is a table. */
export function decayingAverageKernels(keep: number): Kernels {
  const take = 1 - keep;
  return {
    numbers: (scores, offsets, out) => {
      for (let group = 0; group < out.length; group += 1) {
        const begin = offsets[group] as number;
        const end = offsets[group + 1] as number;
        let average = end > begin ? (scores[begin] as number) : Number.NaN;
        for (let row = begin + 1; row < end; row += 1) {
          average = keep * average + take * (scores[row] as number);
        }
        out[group] = average + 0;
      }
    },
    levels: (codes, values, offsets, out) => {
      const taken = values.map((value) => take * value);
      for (let group = 0; group < out.length; group += 1) {
        const begin = offsets[group] as number;
        const end = offsets[group + 1] as number;
        let average = end > begin ? (values[codes[begin] as number] as number) : Number.NaN;
        for (let row = begin + 1; row < end; row += 1) {
          average = keep * average + (taken[codes[row] as number] as number);
        }
        out[group] = average + 0;
      }
    },
    numbersSoFar: (scores, offsets, out) => {
      const first = offsets[0] as number;
      for (let group = 0; group + 1 < offsets.length; group += 1) {
        const begin = offsets[group] as number;
        const end = offsets[group + 1] as number;
        let average = scores[begin] as number;
        if (end > begin) out[begin - first] = average + 0;
        for (let row = begin + 1; row < end; row += 1) {
          average = keep * average + take * (scores[row] as number);
          out[row - first] = average + 0;
        }
      }
    },
    levelsSoFar: (codes, values, offsets, out) => {
      const taken = values.map((value) => take * value);
      const first = offsets[0] as number;
      for (let group = 0; group + 1 < offsets.length; group += 1) {
        const begin = offsets[group] as number;
        const end = offsets[group + 1] as number;
        let average = values[codes[begin] as number] as number;
        if (end > begin) out[begin - first] = average + 0;
        for (let row = begin + 1; row < end; row += 1) {
          average = keep * average + (taken[codes[row] as number] as number);
          out[row - first] = average + 0;
        }
      }
    },
  };
}
