import { inDomain } from "@whole-learner/psychometrics/numeric";
import type { NumbersKernel } from "../methods/kernels.ts";
import type { Fold, ScaleNumbers, Scored, ScoredSeries } from "../methods/method.ts";
import type { ChosenMethod } from "../plan/plan.ts";

/** What a method finds in the variations of a series: a score for each, NaN where it comes to none. */
export interface Variations {
  /** Without the piece at each place; NaN where nothing is left. */
  readonly without: Float64Array;
  /** With each of the further pieces at the end, one at a time. */
  readonly more: Float64Array;
}

/** What is varied: a series, and the pieces that one at a time come after it. */
export interface Varied {
  readonly series: ScoredSeries;
  readonly more: readonly Scored[];
}

/** Where loops read, over and over: making arrays would take longer than the loop. Nothing is kept in them. */
const room = { rows: new Float64Array(1024), offsets: new Uint32Array(64) };

/** A loop is run over so many rows at a time, so that a long series takes no more memory than a few. */
const mostRows = 32_768;

/** Makes room for as many variations as are run at a time, one at least, and tells how many these are. */
function roomFor(count: number, groups: number): number {
  const longest = count + 1;
  const most = Math.max(1, Math.min(groups, Math.floor(mostRows / longest)));
  if (room.rows.length < most * longest) room.rows = new Float64Array(most * longest);
  if (room.offsets.length <= most) room.offsets = new Uint32Array(most + 1);
  return most;
}

/** The method's loop over all variations, each a group: pieces of weight 1 only. */
function looped(numbers: NumbersKernel, { series, more }: Varied): Variations {
  const count = series.length;
  const own = Float64Array.from(series, ({ score }) => score);
  const groups = count + more.length;
  const scores = new Float64Array(groups);
  const most = roomFor(count, groups);
  const { rows, offsets } = room;
  for (let begin = 0; begin < groups; begin += most) {
    const end = Math.min(begin + most, groups);
    let row = 0;
    for (let group = begin; group < end; group += 1) {
      // Two plain loops: one that asks at each piece whether it is the one left out takes three times as long.
      for (let at = 0; at < group && at < count; at += 1) {
        rows[row] = own[at] as number;
        row += 1;
      }
      for (let at = group + 1; at < count; at += 1) {
        rows[row] = own[at] as number;
        row += 1;
      }
      const further = more[group - count];
      if (further !== undefined) {
        rows[row] = further.score;
        row += 1;
      }
      offsets[group - begin + 1] = row;
    }
    numbers(rows, offsets, scores.subarray(begin, end));
  }
  for (let group = 0; group < groups; group += 1) {
    const score = scores[group] as number;
    scores[group] = inDomain(score) ? score + 0 : Number.NaN;
  }
  return { without: scores.subarray(0, count), more: scores.subarray(count) };
}

function finished<State>(fold: Fold<State>, state: State): number {
  const found = fold.finish(state);
  return found.status === "scored" ? found.score : Number.NaN;
}

/** What is left without each piece: the pieces before it folded once for all, and those after it added as a whole where states can be, else one by one. */
function foldedWithout<State>(
  fold: Fold<State>,
  before: readonly State[],
  series: ScoredSeries,
): Float64Array {
  const without = new Float64Array(series.length).fill(Number.NaN);
  if (series.length === 1) return without;
  let after: State | undefined;
  for (let at = series.length - 1; at >= 0; at -= 1) {
    let state = before[at] as State;
    if (fold.merge === undefined) {
      for (let next = at + 1; next < series.length; next += 1)
        state = fold.step(state, series[next] as Scored);
    } else {
      // An empty state is merged with nothing.
      if (after !== undefined) state = at === 0 ? after : fold.merge(state, after);
      const alone = fold.step(fold.init(), series[at] as Scored);
      after = after === undefined ? alone : fold.merge(alone, after);
    }
    without[at] = finished(fold, state);
  }
  return without;
}

function folded<State>(fold: Fold<State>, { series, more }: Varied): Variations {
  let all = fold.init();
  const before = series.map((piece) => {
    const state = all;
    all = fold.step(all, piece);
    return state;
  });
  return {
    without: foldedWithout(fold, before, series),
    more: Float64Array.from(more, (piece) => finished(fold, fold.step(all, piece))),
  };
}

/** From so many pieces on, merging states is sooner than running the loop over what is left without each. */
const longSeries = 256;

/** The variations of a series by a method: the bits that folding each of them gives. */
export function vary(
  { method, parameters, kernels }: ChosenMethod,
  varied: Varied,
  scale: ScaleNumbers,
): Variations {
  // Settled against the method's own declaration, from which its type derives.
  const fold = method.fold(parameters as never, scale);
  const { series, more } = varied;
  const isOne = ({ weight }: Scored): boolean => weight === 1;
  const merges = fold.merge !== undefined && series.length > longSeries;
  const numbers =
    !merges && series.every(isOne) && more.every(isOne)
      ? kernels?.(parameters as never, scale).numbers
      : undefined;
  return numbers === undefined ? folded(fold, varied) : looped(numbers, varied);
}
