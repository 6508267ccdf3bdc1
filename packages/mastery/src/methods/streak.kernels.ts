import { atLeast } from "@whole-learner/psychometrics/numeric";
import type { Kernels } from "./kernels.ts";

/** The loops of `streak`: from the newest row back, for as long as rows reach the bound. */
export function streakKernels({
  times,
  bound,
}: {
  readonly times: number;
  readonly bound: number;
}): Kernels {
  return {
    numbers: (scores, offsets, out) => {
      for (let group = 0; group < out.length; group += 1) {
        const begin = offsets[group] as number;
        const end = offsets[group + 1] as number;
        const from = end - times;
        let row = end;
        while (row > begin && row > from && atLeast(scores[row - 1] as number, bound)) row -= 1;
        out[group] = end > begin ? (row === from ? 1 : 0) : Number.NaN;
      }
    },
    levels: (codes, values, offsets, out) => {
      const met = values.map((value) => (atLeast(value, bound) ? 1 : 0));
      for (let group = 0; group < out.length; group += 1) {
        const begin = offsets[group] as number;
        const end = offsets[group + 1] as number;
        const from = end - times;
        let row = end;
        while (row > begin && row > from && met[codes[row - 1] as number] === 1) row -= 1;
        out[group] = end > begin ? (row === from ? 1 : 0) : Number.NaN;
      }
    },
  };
}
