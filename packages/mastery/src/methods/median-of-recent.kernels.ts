import type { Kernels } from "./kernels.ts";

/** Which of the two middle numbers it is when the middle falls between two, by name as the method has it. */
type Tie = "mean" | "lower" | "upper";

/** The loop of `median-of-recent` over level codes: the newest rows counted by level, read from the lowest value up. */
export function medianOfRecentKernels({
  recent,
  tie,
}: {
  readonly recent: number;
  readonly tie: Tie;
}): Kernels {
  return {
    levels: (codes, values, offsets, out) => {
      // Codes from the lowest value up: a framework's codes are in this order, a caller's table need not be.
      const rising = Uint8Array.from(values.keys()).sort(
        (a, b) => (values[a] as number) - (values[b] as number),
      );
      const counts = new Uint32Array(values.length);
      for (let group = 0; group < out.length; group += 1) {
        const end = offsets[group + 1] as number;
        const begin = Math.max(offsets[group] as number, end - recent);
        if (begin >= end) {
          out[group] = Number.NaN;
          continue;
        }
        counts.fill(0);
        for (let row = begin; row < end; row += 1) {
          const code = codes[row] as number;
          counts[code] = (counts[code] as number) + 1;
        }
        const half = (end - begin) / 2;
        let reached = 0;
        let low = -1;
        for (const code of rising) {
          const count = counts[code] as number;
          if (count === 0) continue;
          const value = values[code] as number;
          if (low >= 0) {
            out[group] = between(values[low] as number, value, tie);
            break;
          }
          reached += count;
          if (reached > half) {
            out[group] = value + 0;
            break;
          }
          if (reached === half) low = code;
        }
      }
    },
  };
}

const between = (low: number, high: number, tie: Tie): number =>
  (tie === "mean" ? (low + high) / 2 : tie === "lower" ? low : high) + 0;
