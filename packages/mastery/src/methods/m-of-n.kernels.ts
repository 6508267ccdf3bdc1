import { atLeast } from "@whole-learner/psychometrics/numeric";
import type { Kernels } from "./kernels.ts";

/** What the loops of `m-of-n` are made for. */
export interface MOfNLoops {
  readonly times: number;
  readonly of: number;
  /** The number that a row has to reach. */
  readonly bound: number;
}

/** The loops of `m-of-n`: how many of the last rows reach the bound. */
export function mOfNKernels({ times, of, bound }: MOfNLoops): Kernels {
  return {
    numbers: (scores, offsets, out) => {
      for (let group = 0; group < out.length; group += 1) {
        const end = offsets[group + 1] as number;
        const begin = Math.max(offsets[group] as number, end - of);
        let have = 0;
        for (let row = begin; row < end; row += 1) {
          if (atLeast(scores[row] as number, bound)) have += 1;
        }
        out[group] = end > begin ? (have >= times ? 1 : 0) : Number.NaN;
      }
    },
    levels: (codes, values, offsets, out) => {
      const met = Uint8Array.from(values, (value) => (atLeast(value, bound) ? 1 : 0));
      for (let group = 0; group < out.length; group += 1) {
        const end = offsets[group + 1] as number;
        const begin = Math.max(offsets[group] as number, end - of);
        let have = 0;
        for (let row = begin; row < end; row += 1) have += met[codes[row] as number] as number;
        out[group] = end > begin ? (have >= times ? 1 : 0) : Number.NaN;
      }
    },
  };
}
