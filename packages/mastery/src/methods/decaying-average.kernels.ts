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
    numbersWithout: (scores, offsets, out) => {
      const first = offsets[0] as number;
      for (let group = 0; group + 1 < offsets.length; group += 1) {
        const begin = offsets[group] as number;
        const end = offsets[group + 1] as number;
        // Rows before the one left out are averaged once for all.
        let before = Number.NaN;
        for (let left = begin; left < end; left += 1) {
          const isOldest = left === begin;
          let row = left + 1;
          let average = before;
          if (isOldest && row < end) {
            average = scores[row] as number;
            row += 1;
          }
          for (; row < end; row += 1) average = keep * average + take * (scores[row] as number);
          out[left - first] = average + 0;
          const own = scores[left] as number;
          before = isOldest ? own : keep * before + take * own;
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
