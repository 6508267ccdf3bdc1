import { compareSnapped, exp, ln } from "@whole-learner/psychometrics/numeric";
import type { Kernels, LevelsKernel, NumbersKernel } from "./kernels.ts";
import type { ScaleNumbers } from "./method.ts";

/** What the loops of `power-law` are made for: the method's parameters and the scale. */
export interface PowerLawLoops {
  readonly at: "last" | "next";
  readonly least: number;
  readonly zeros: "reject" | "skip" | "substitute";
  readonly substitute: number;
  readonly clip: "scale" | "none";
  readonly scale: ScaleNumbers | undefined;
}

/**
 * ln i, and the sums of ln i and of its square up to i, for as many places as a group has, and one more: they depend on no score.
 */
interface Places {
  readonly logs: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

function placesFor(offsets: Uint32Array): Places {
  let most = 0;
  for (let group = 0; group + 1 < offsets.length; group += 1) {
    most = Math.max(most, (offsets[group + 1] as number) - (offsets[group] as number));
  }
  // The place after the last: where the next score would be.
  most += 1;
  const logs = new Float64Array(most + 1);
  const sums = new Float64Array(most + 1);
  const squares = new Float64Array(most + 1);
  for (let place = 1; place <= most; place += 1) {
    const log = ln(place);
    logs[place] = log;
    sums[place] = (sums[place - 1] as number) + log;
    squares[place] = (squares[place - 1] as number) + log * log;
  }
  return { logs, sums, squares };
}

/**
 * The loops of `power-law`: running sums left to right, as the fold has them. For level codes logarithms are a table, and a score that has none is left
 * out, replaced or refuses its group.
 */
export function powerLawKernels(loops: PowerLawLoops): Kernels {
  const { at, least, zeros, substitute, clip, scale } = loops;

  const bounds = clip === "none" || scale === undefined ? undefined : scale;
  const lowest = bounds?.least ?? Number.NEGATIVE_INFINITY;
  const highest = bounds?.most ?? Number.POSITIVE_INFINITY;

  /** What stands at the ends of the scale where it lies beyond them; NaN stays NaN. */
  const clipped = (score: number): number =>
    score < lowest ? lowest : score > highest ? highest : score + 0;

  /** The curve of `powerCurve` and `lineThrough`, in their order of operations, at the place where it is read. */
  const read = (places: Places, count: number, y: number, xy: number): number => {
    const x = places.sums[count] as number;
    const meanX = x / count;
    const meanY = y / count;
    const spread = (places.squares[count] as number) - x * meanX;
    const slope = spread > 0 ? (xy - x * meanY) / spread : 0;
    const log = places.logs[at === "last" ? count : count + 1] as number;
    return clipped(exp(meanY + slope * (log - meanX)));
  };

  /** Any scores, each with its own logarithm. */
  const numbers: NumbersKernel = (scores, offsets, out) => {
    const places = placesFor(offsets);
    for (let group = 0; group < out.length; group += 1) {
      const end = offsets[group + 1] as number;
      let count = 0;
      let y = -0;
      let xy = -0;
      let first = 0;
      let same = true;
      let refused = false;
      for (let row = offsets[group] as number; row < end; row += 1) {
        const given = scores[row] as number;
        const positive = given >= 1e-9 || compareSnapped(given, 0) > 0;
        if (!positive && zeros !== "substitute") {
          refused ||= zeros === "reject";
          continue;
        }
        const score = positive ? given : substitute;
        const log = ln(score);
        count += 1;
        y += log;
        xy += (places.logs[count] as number) * log;
        if (count === 1) first = score;
        else same &&= score === first;
      }
      if (refused || count < least || count === 0) out[group] = Number.NaN;
      else out[group] = same ? clipped(first) : read(places, count, y, xy);
    }
  };

  /** Levels that all have logarithms. */
  const logged = (
    codes: Uint8Array,
    values: Float64Array,
    offsets: Uint32Array,
    out: Float64Array,
  ): void => {
    const places = placesFor(offsets);
    const { logs } = places;
    const logsOf = values.map((value) => ln(value));
    for (let group = 0; group < out.length; group += 1) {
      const begin = offsets[group] as number;
      const count = (offsets[group + 1] as number) - begin;
      const code = codes[begin] as number;
      let y = -0;
      let xy = -0;
      let others = 0;
      for (let place = 1; place <= count; place += 1) {
        const other = codes[begin + place - 1] as number;
        const log = logsOf[other] as number;
        y += log;
        xy += (logs[place] as number) * log;
        others |= other ^ code;
      }
      if (count < least || count === 0) out[group] = Number.NaN;
      else if (others === 0) out[group] = clipped(values[code] as number);
      else out[group] = read(places, count, y, xy);
    }
  };

  const levels: LevelsKernel = (codes, values, offsets, out) => {
    const standIns = values.map((value) =>
      compareSnapped(value, 0) > 0 || zeros !== "substitute" ? value : substitute,
    );
    const different = new Set(standIns).size === standIns.length;
    if (different && standIns.every((value) => compareSnapped(value, 0) > 0)) {
      logged(codes, standIns, offsets, out);
      return;
    }
    const begin = offsets[0] as number;
    const end = offsets[out.length] as number;
    const scores = Float64Array.from(codes.subarray(begin, end), (code) => values[code] as number);
    const own = offsets.map((offset) => offset - begin);
    numbers(scores, own, out);
  };

  return { numbers, levels };
}
