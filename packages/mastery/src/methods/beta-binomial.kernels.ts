import { shareMet } from "./beta-binomial.ts";
import type { Kernels } from "./kernels.ts";

/** The loops of `beta-binomial`: the counts of its fold, in the fold's order of operations. */
export function betaBinomialKernels(settings: {
  readonly a: number;
  readonly b: number;
  readonly discount: number;
}): Kernels {
  const { a, b, discount } = settings;
  /** The mean after each row of a group from a table of shares; written where `soFar`, else after the last. */
  const run = (
    shareAt: (row: number) => number,
    offsets: Uint32Array,
    groups: number,
    write: (group: number, row: number, last: boolean, mean: number) => void,
  ): void => {
    for (let group = 0; group < groups; group += 1) {
      const end = offsets[group + 1] as number;
      let met = 0;
      let notMet = 0;
      for (let row = offsets[group] as number; row < end; row += 1) {
        const share = shareAt(row);
        met = discount * met + share;
        notMet = discount * notMet + (1 - share);
        const forIt = a + met;
        write(group, row, row + 1 === end, forIt / (forIt + (b + notMet)));
      }
    }
  };
  const last =
    (out: Float64Array) =>
    (group: number, _: number, isLast: boolean, mean: number): void => {
      if (isLast) out[group] = mean;
    };
  const each =
    (out: Float64Array, first: number) =>
    (_: number, row: number, __: boolean, mean: number): void => {
      out[row - first] = mean;
    };
  const ofLevels = (codes: Uint8Array, values: Float64Array): ((row: number) => number) => {
    const shares = values.map(shareMet);
    return (row) => shares[codes[row] as number] as number;
  };
  const ofNumbers =
    (scores: Float64Array): ((row: number) => number) =>
    (row) =>
      shareMet(scores[row] as number);
  return {
    numbers: (scores, offsets, out) => {
      out.fill(Number.NaN);
      run(ofNumbers(scores), offsets, out.length, last(out));
    },
    levels: (codes, values, offsets, out) => {
      out.fill(Number.NaN);
      run(ofLevels(codes, values), offsets, out.length, last(out));
    },
    numbersSoFar: (scores, offsets, out) =>
      run(ofNumbers(scores), offsets, offsets.length - 1, each(out, offsets[0] as number)),
    levelsSoFar: (codes, values, offsets, out) =>
      run(ofLevels(codes, values), offsets, offsets.length - 1, each(out, offsets[0] as number)),
  };
}
