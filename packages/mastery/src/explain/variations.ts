import { inDomain } from "@whole-learner/psychometrics/numeric";
import type { NumbersKernel } from "../methods/kernels.ts";
import type { Fold, ScaleNumbers, Scored, ScoredSeries } from "../methods/method.ts";
import type { ChosenMethod } from "../plan/plan.ts";
import { foldOf } from "../methods/fold-of.ts";

/** What a method finds in the variations of a series: a score for each, NaN where it comes to none. */
export interface Variations {
  /** Without the piece at each place; NaN where nothing is left. */
  readonly without: readonly number[];
  /** With each of the further pieces at the end, one at a time. */
  readonly more: readonly number[];
}

/** What is varied: a series, and the pieces that one at a time come after it. */
export interface Varied {
  readonly series: ScoredSeries;
  readonly more: readonly Scored[];
}

/** Where loops read and write, over and over: making arrays would take longer than the loops. Nothing is kept in them. */
const room = {
  own: new Float64Array(64),
  rows: new Float64Array(1024),
  offsets: new Uint32Array(64),
  out: new Float64Array(64),
};

/** A loop is run over so many rows at a time, so that a long series takes no more memory than a few. */
const mostRows = 32_768;

/** Makes room for as many groups as are run at a time, one at least, and tells how many these are. */
function roomFor(groups: number, longest: number): number {
  const most = Math.max(1, Math.min(groups, Math.floor(mostRows / longest)));
  if (room.rows.length < most * longest) room.rows = new Float64Array(most * longest);
  if (room.offsets.length <= most) room.offsets = new Uint32Array(most + 1);
  if (room.out.length < groups) room.out = new Float64Array(groups);
  return most;
}

/** The rows of a series on their own. */
function ownRows(series: ScoredSeries): Float64Array {
  const count = series.length;
  if (room.own.length < count) room.own = new Float64Array(count);
  for (let at = 0; at < count; at += 1) room.own[at] = (series[at] as Scored).score;
  return room.own.subarray(0, count);
}

/** So many scores that a loop wrote. A number outside the domain is none. */
function written(count: number): readonly number[] {
  const scores: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const score = room.out[at] as number;
    scores.push(inDomain(score) ? score + 0 : Number.NaN);
  }
  return scores;
}

/** What is left without each row, each a group of the loop. */
function loopedWithout(numbers: NumbersKernel, own: Float64Array): void {
  const count = own.length;
  const most = roomFor(count, count);
  const { rows, offsets, out } = room;
  offsets[0] = 0;
  for (let begin = 0; begin < count; begin += most) {
    const end = Math.min(begin + most, count);
    let row = 0;
    for (let left = begin; left < end; left += 1) {
      // Two plain loops: one that asks at each row whether it is the one left out takes three times as long.
      for (let at = 0; at < left; at += 1) {
        rows[row] = own[at] as number;
        row += 1;
      }
      for (let at = left + 1; at < count; at += 1) {
        rows[row] = own[at] as number;
        row += 1;
      }
      offsets[left - begin + 1] = row;
    }
    numbers(rows, offsets, out.subarray(begin, end));
  }
}

/** All rows and a further one, one at a time. */
function loopedMore(numbers: NumbersKernel, own: Float64Array, more: readonly Scored[]): void {
  const count = own.length;
  roomFor(more.length, count + 1);
  const { rows, offsets, out } = room;
  rows.set(own);
  offsets[0] = 0;
  offsets[1] = count + 1;
  for (let at = 0; at < more.length; at += 1) {
    rows[count] = (more[at] as Scored).score;
    numbers(rows, offsets, out.subarray(at, at + 1));
  }
}

/** By the method's loops: pieces of weight 1 only. */
function looped(
  numbers: NumbersKernel,
  numbersWithout: NumbersKernel | undefined,
  { series, more }: Varied,
): Variations {
  const own = ownRows(series);
  const count = own.length;
  if (numbersWithout === undefined) loopedWithout(numbers, own);
  else {
    roomFor(count, 1);
    numbersWithout(own, Uint32Array.of(0, count), room.out.subarray(0, count));
  }
  const without = written(count);
  loopedMore(numbers, own, more);
  return { without, more: written(more.length) };
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
): readonly number[] {
  const without = series.map(() => Number.NaN);
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
    more: more.map((piece) => finished(fold, fold.step(all, piece))),
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
  const fold = foldOf({ method, parameters }, scale);
  const { series, more } = varied;
  const isOne = ({ weight }: Scored): boolean => weight === 1;
  const merges = fold.merge !== undefined && series.length > longSeries;
  const loops =
    !merges && series.every(isOne) && more.every(isOne)
      ? // Settled for the method whose loops they are.
        kernels?.(parameters as never, scale)
      : undefined;
  return loops?.numbers === undefined
    ? folded(fold, varied)
    : looped(loops.numbers, loops.numbersWithout, varied);
}
