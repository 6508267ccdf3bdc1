import { type Arithmetic, doubles, inProportion } from "./arithmetic.ts";
import { type Method, type Scored, scored } from "./method.ts";
import { newestPieces } from "./newest-pieces.ts";
import type { Settled } from "./parameter.ts";
import { newestOf, recentParameter } from "./recent-parameter.ts";
import { weightedMeanOf } from "./weighted-mean-of.ts";

const parameters: { readonly recent: typeof recentParameter } = { recent: recentParameter };

const sharesOf = <N>(
  arithmetic: Arithmetic<N>,
  { recent }: Settled<typeof parameters>,
  series: readonly Scored[],
): readonly N[] =>
  inProportion(
    series.map(({ weight }, at) => (at < series.length - recent ? 0 : weight)),
    arithmetic,
  );

/**
 * The mean of the newest N pieces: sum(w s) / sum(w) over them, s the scores and w their weights; N is `recent`, and where there are fewer
 * pieces, all of them count. What it asks: how is it now, over a few pieces? What is older than those is gone at once.
 *
 * Both sums are exact, and their quotient is rounded once.
 *
 * The default of PowerTeacher Pro ("Most Recent Scores", N = 3); also TeacherEase ("Average of Recent Scores"), Rediker, and Edulastic
 * ("moving average").
 *
 * @example
 * ```ts
 * import { meanOfRecent, score } from "@whole-learner/mastery";
 * score(meanOfRecent, {}, [1, 2, 3, 4]); // => { status: "scored", score: 3 }
 * score(meanOfRecent, { recent: 2 }, [1, 1, 4, 2]); // => { status: "scored", score: 3 }
 * ```
 */
export const meanOfRecent: Method<"mean-of-recent", typeof parameters, readonly Scored[]> = {
  id: "mean-of-recent",
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
  fold: ({ recent }) => ({
    init: () => [],
    step: (pieces, piece) => newestPieces([...pieces, piece], recent),
    finish: (pieces) => scored(weightedMeanOf(pieces)),
    merge: (older, newer) => newestPieces([...older, ...newer], recent),
  }),
  sharesBy: "weights",
  shares: (settings, series) => sharesOf(doubles, settings, series),
  exactShares: sharesOf,
};
