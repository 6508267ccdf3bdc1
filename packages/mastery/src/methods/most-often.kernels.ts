import { exactMean, snap } from "@whole-learner/psychometrics/numeric";
import type { Kernels } from "./kernels.ts";
import { countLevels, risingCodes } from "./level-counts.ts";
import { type ModeTie, modeOf } from "./most-often.ts";

/** What one group says: how often each level is there, and its rows. */
interface Counted {
  readonly counts: Uint32Array;
  readonly values: Float64Array;
  readonly codes: Uint8Array;
  readonly begin: number;
  readonly end: number;
}

/** The code among several that is seen last. */
function newestOf({ codes, begin, end }: Counted, tied: readonly number[]): number {
  let row = end - 1;
  while (row > begin && !tied.includes(codes[row] as number)) row -= 1;
  return codes[row] as number;
}

function modeValue(counted: Counted, rising: Uint8Array, tie: ModeTie): number {
  const { counts, values, begin, end } = counted;
  if (end <= begin) return Number.NaN;
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  const tied: number[] = [];
  for (const code of rising) if (counts[code] === most) tied.push(code);
  const valueOf = (code: number | undefined): number => (values[code ?? -1] as number) + 0;
  if (tied.length === 1) return valueOf(tied[0]);
  switch (tie) {
    case "highest":
      return valueOf(tied.at(-1));
    case "lowest":
      return valueOf(tied[0]);
    case "most-recent":
      return valueOf(newestOf(counted, tied));
    case "mean":
      return exactMean(tied.map(valueOf));
    case "none":
      return Number.NaN;
    default:
      return tie satisfies never;
  }
}

/** For values of which two are the same to a billionth, and so one score: as the fold does it. */
function modeOfRows({ codes, values, begin, end }: Counted, tie: ModeTie): number {
  if (end <= begin) return Number.NaN;
  const pieces = Array.from(codes.subarray(begin, end), (code) => ({
    score: values[code] as number,
    weight: 1,
  }));
  const found = modeOf(pieces, tie);
  return found.status === "scored" ? found.score : Number.NaN;
}

/** The loop of modes over level codes, of all rows of a group or of so many of the newest. */
export const modeKernels = (tie: ModeTie, recent: number = Number.POSITIVE_INFINITY): Kernels => ({
  levels: (codes, values, offsets, out) => {
    const rising = risingCodes(values);
    const counts = new Uint32Array(values.length);
    const alike = new Set(Array.from(values, snap)).size < values.length;
    for (let group = 0; group < out.length; group += 1) {
      const end = offsets[group + 1] as number;
      const begin = Math.max(offsets[group] as number, end - recent);
      countLevels(codes, begin, end, counts);
      const counted = { counts, values, codes, begin, end };
      out[group] = alike ? modeOfRows(counted, tie) : modeValue(counted, rising, tie);
    }
  },
  nan: "tie",
});
