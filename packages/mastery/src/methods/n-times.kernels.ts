import { atLeast, exactMean } from "@whole-learner/psychometrics/numeric";
import { plainLevels } from "./grid-sums.ts";
import type { Kernels, LevelsKernel, NumbersKernel } from "./kernels.ts";

/** What the loops of `n-times` are made for. */
export interface NTimesLoops {
  readonly times: number;
  /** The number that a row has to reach. */
  readonly bound: number;
  readonly result: "mean" | "target";
}

/** The loops of `n-times`: branches that guess wrong would be the cost, so that level codes go through tables. */
export function nTimesKernels({ times, bound, result }: NTimesLoops): Kernels {
  const numbers: NumbersKernel = (scores, offsets, out) => {
    const reaching: number[] = [];
    for (let group = 0; group < out.length; group += 1) {
      reaching.length = 0;
      const end = offsets[group + 1] as number;
      for (let row = offsets[group] as number; row < end; row += 1) {
        const score = scores[row] as number;
        if (atLeast(score, bound)) reaching.push(score);
      }
      const mean = result === "target" ? bound + 0 : exactMean(reaching);
      out[group] = reaching.length >= times ? mean : Number.NaN;
    }
  };
  const plain: LevelsKernel = (codes, values, offsets, out) => {
    const counts = values.map((value) => (atLeast(value, bound) ? 1 : 0));
    const parts = values.map((value) => (atLeast(value, bound) ? value : -0));
    for (let group = 0; group < out.length; group += 1) {
      const end = offsets[group + 1] as number;
      let have = -0;
      let sum = -0;
      for (let row = offsets[group] as number; row < end; row += 1) {
        const code = codes[row] as number;
        have += counts[code] as number;
        sum += parts[code] as number;
      }
      const mean = result === "target" ? bound + 0 : (sum + 0) / have;
      out[group] = have >= times ? mean : Number.NaN;
    }
  };
  return { numbers, levels: plainLevels(plain, numbers), nan: "target-not-reached" };
}
