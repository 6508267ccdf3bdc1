import { exactMean } from "@whole-learner/psychometrics/numeric";
import type { Kernels } from "./kernels.ts";
import { countLevels, risingCodes } from "./level-counts.ts";

/** The loop of `mean-of-best` over level codes: counted by level, taken from the highest down. */
export const meanOfBestKernels = (best: number): Kernels => ({
  levels: (codes, values, offsets, out) => {
    const falling = risingCodes(values).reverse();
    const counts = new Uint32Array(values.length);
    const chosen = new Float64Array(best);
    for (let group = 0; group < out.length; group += 1) {
      countLevels(codes, offsets[group] as number, offsets[group + 1] as number, counts);
      let have = 0;
      for (const code of falling) {
        const value = values[code] as number;
        for (let left = counts[code] as number; left > 0 && have < best; left -= 1) {
          chosen[have++] = value;
        }
      }
      out[group] = exactMean(chosen, 0, have);
    }
  },
});
