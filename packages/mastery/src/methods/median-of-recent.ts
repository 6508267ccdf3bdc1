import { type Method, type Scored, scored } from "./method.ts";
import { medianOf, medianShares, middleTieParameter } from "./middle.ts";
import { newestPieces } from "./newest-pieces.ts";
import type { Settled } from "./parameter.ts";
import { newestOf, recentParameter } from "./recent-parameter.ts";

const parameters: {
  readonly recent: typeof recentParameter;
  readonly tie: typeof middleTieParameter;
} = { recent: recentParameter, tie: middleTieParameter };

function sharesOf(
  { recent, tie }: Settled<typeof parameters>,
  series: readonly Scored[],
): readonly number[] {
  const pieces = newestPieces(series, recent);
  const shares = medianShares(pieces, tie);
  const before = series.length - pieces.length;
  return series.map((_, at) => shares[at - before] ?? 0);
}

/**
 * The median of the newest N pieces: the least score with more than half of the weight at or below it; N is `recent`, and where there are
 * fewer pieces, all of them count. What it asks: what does the learner usually show now? One piece out of line, high or low, does not decide.
 *
 * Where exactly half of the weight lies at or below a piece, the middle falls between it and the next: `tie` says which of them, or
 * their mean, (lower + upper) / 2.
 *
 * Used by TeacherEase, with fewer pieces where there are fewer.
 *
 * @example
 * ```ts
 * import { medianOfRecent, score } from "@whole-learner/mastery";
 * score(medianOfRecent, { recent: 3 }, [1, 1, 2, 2, 3, 4, 4]); // => { status: "scored", score: 4 }
 * score(medianOfRecent, { recent: 4, tie: "lower" }, [4, 3, 4, 2]); // => { status: "scored", score: 3 }
 * ```
 */
export const medianOfRecent: Method<"median-of-recent", typeof parameters, readonly Scored[]> = {
  id: "median-of-recent",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    order: "matters",
    bounded: true,
    monotone: true,
    memory: "window",
    weights: "any",
  },
  looksAt: newestOf,
  fold: ({ recent, tie }) => ({
    init: () => [],
    step: (pieces, piece) => newestPieces([...pieces, piece], recent),
    finish: (pieces) => scored(medianOf(pieces, tie)),
    merge: (older, newer) => newestPieces([...older, ...newer], recent),
  }),
  shares: sharesOf,
  exactShares: ({ of }, settings, series) => sharesOf(settings, series).map((share) => of(share)),
};
