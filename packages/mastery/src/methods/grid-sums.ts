import { onGrid } from "@whole-learner/psychometrics/numeric";
import type { LevelsKernel, NumbersKernel } from "./kernels.ts";

/** As many numbers on the grid of 1/4096 as a plain sum adds up exactly: 20 + 12 + 21 bits fit into a double's 53. */
export const mostOnGrid = 2_097_152;

const largestGroup = (offsets: Uint32Array): number => {
  let most = 0;
  for (let group = 0; group + 1 < offsets.length; group += 1) {
    most = Math.max(most, (offsets[group + 1] as number) - (offsets[group] as number));
  }
  return most;
};

/** A loop over level codes by way of the loop over numbers, group by group: slower, for values whose sums are not exact. */
function byNumbers(numbers: NumbersKernel): LevelsKernel {
  return (codes, values, offsets, out) => {
    const scores = new Float64Array(largestGroup(offsets));
    const one = new Uint32Array(2);
    for (let group = 0; group < out.length; group += 1) {
      const begin = offsets[group] as number;
      const count = (offsets[group + 1] as number) - begin;
      for (let at = 0; at < count; at += 1) {
        scores[at] = values[codes[begin + at] as number] as number;
      }
      one[1] = count;
      numbers(scores, one, out.subarray(group, group + 1));
    }
  };
}

/** A loop with plain sums where they are exact, else the one that adds up exactly: for numbers on the grid. */
export const plainNumbers =
  (plain: NumbersKernel, exact: NumbersKernel): NumbersKernel =>
  (scores, offsets, out) => {
    const fits = largestGroup(offsets) <= mostOnGrid;
    (fits ? plain : exact)(scores, offsets, out);
  };

/** The same for level codes: plain sums where the values lie on the grid. */
export function plainLevels(plain: LevelsKernel, exact: NumbersKernel): LevelsKernel {
  const slow = byNumbers(exact);
  return (codes, values, offsets, out) => {
    const fits = onGrid(values) && largestGroup(offsets) <= mostOnGrid;
    (fits ? plain : slow)(codes, values, offsets, out);
  };
}
