import { exactMean, quotientOfPair } from "@whole-learner/psychometrics/numeric";
import { mostOnGrid, plainLevels, plainNumbers } from "./grid-sums.ts";
import type { Kernels, LevelsKernel, NumbersKernel } from "./kernels.ts";

/** Numbers are cut at 2^-24: 1.5 times 2^28 added and taken away leaves the upper part. */
const upper = 402_653_184;
/** Whether what is left is a multiple of 2^-52: added to 1.5 it loses nothing. */
const lower = 1.5;
/** Below this, 2^21 upper parts add up exactly. */
const mostCut = 256;

/**
 * The exact sum over the count, rounded once: what the fold's exact sums come to. Each number is cut in two; the sums of either part are exact, since
 * their numbers lie on a grid. Where one does not, partials are added.
 */
const numbers: NumbersKernel = (scores, offsets, out) => {
  for (let group = 0; group < out.length; group += 1) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    let high = -0;
    let low = -0;
    let lost = end - begin > mostOnGrid;
    for (let row = begin; row < end; row += 1) {
      const score = scores[row] as number;
      const part = score + upper - upper;
      const rest = score - part;
      if (rest + lower - lower !== rest || !(Math.abs(score) < mostCut)) lost = true;
      high += part;
      low += rest;
    }
    const mean = lost ? Number.NaN : quotientOfPair(high, low, end - begin);
    out[group] = Number.isNaN(mean) ? exactMean(scores, begin, end) : mean;
  }
};

const plainMean: NumbersKernel = (scores, offsets, out) => {
  for (let group = 0; group < out.length; group += 1) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    let sum = -0;
    for (let row = begin; row < end; row += 1) sum += scores[row] as number;
    out[group] = (sum + 0) / (end - begin);
  }
};

const levelMean: LevelsKernel = (codes, values, offsets, out) => {
  for (let group = 0; group < out.length; group += 1) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    let sum = -0;
    for (let row = begin; row < end; row += 1) sum += values[codes[row] as number] as number;
    out[group] = (sum + 0) / (end - begin);
  }
};

/** The loops of `mean`. */
export const meanKernels: Kernels = {
  numbers,
  gridNumbers: plainNumbers(plainMean, numbers),
  levels: plainLevels(levelMean, numbers),
};
