import type { Kernels } from "./kernels.ts";
import { countLevels, risingCodes } from "./level-counts.ts";
import type { MiddleTie } from "./middle.ts";

const between = (low: number, high: number, tie: MiddleTie): number =>
  (tie === "mean" ? (low + high) / 2 : tie === "lower" ? low : high) + 0;

/** The number in the middle of so many rows, from how often each level is among them. */
function middleValue(
  counts: Uint32Array,
  values: Float64Array,
  rising: Uint8Array,
  { rows, tie }: { readonly rows: number; readonly tie: MiddleTie },
): number {
  let reached = 0;
  let low = Number.NaN;
  for (const code of rising) {
    const count = counts[code] as number;
    if (count === 0) continue;
    const value = values[code] as number;
    // The middle fell between the level before and this one.
    if (2 * reached === rows) return between(low, value, tie);
    reached += count;
    if (2 * reached > rows) return value + 0;
    low = value;
  }
  return Number.NaN;
}

/** The loop of medians over level codes, of all rows of a group or of so many of the newest: counted by level, read from the lowest up. */
export const medianKernels = (
  tie: MiddleTie,
  recent: number = Number.POSITIVE_INFINITY,
): Kernels => ({
  levels: (codes, values, offsets, out) => {
    const rising = risingCodes(values);
    const counts = new Uint32Array(values.length);
    for (let group = 0; group < out.length; group += 1) {
      const end = offsets[group + 1] as number;
      const begin = Math.max(offsets[group] as number, end - recent);
      countLevels(codes, begin, end, counts);
      out[group] = middleValue(counts, values, rising, { rows: end - begin, tie });
    }
  },
});
