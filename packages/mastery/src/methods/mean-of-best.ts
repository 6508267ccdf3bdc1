import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import { type Arithmetic, doubles, inProportion } from "./arithmetic.ts";
import { type Method, type Scored, scored } from "./method.ts";
import type { Settled } from "./parameter.ts";
import { weightedMeanOf } from "./weighted-mean-of.ts";

const parameters = {
  best: {
    kind: "integer",
    least: 1,
    most: 1000,
    meaning: "How many of the highest pieces count; where there are fewer, all of them.",
  },
} as const;

/** Which piece is chosen first: the higher; of two the same to a billionth the heavier, then the higher in the last bits. */
const better = (a: Scored, b: Scored): number =>
  compareSnapped(b.score, a.score) || b.weight - a.weight || b.score - a.score;

/** The best N. What else a piece tells is left out, so that the same pieces give the same state in any order. */
const bestOf = (pieces: readonly Scored[], best: number): readonly Scored[] =>
  [...pieces]
    .sort(better)
    .slice(0, best)
    .map(({ score, weight }) => ({ score, weight }));

function sharesOf<N>(
  arithmetic: Arithmetic<N>,
  { best }: Settled<typeof parameters>,
  series: readonly Scored[],
): readonly N[] {
  const ranked = series
    .map((piece, at) => ({ piece, at }))
    .sort((a, b) => better(a.piece, b.piece) || a.at - b.at);
  const chosen = new Set(ranked.slice(0, best).map(({ at }) => at));
  return inProportion(
    series.map(({ weight }, at) => (chosen.has(at) ? weight : 0)),
    arithmetic,
  );
}

/**
 * The mean of the N highest pieces: sum(w s) / sum(w) over them, s the scores and w their weights; N is `best`, and where there are fewer pieces,
 * all of them count. What it asks: what can the learner do, shown more than once? A hard day costs nothing.
 *
 * Pieces are chosen by score; of two whose scores are the same to a billionth, the one that counts more. Both sums are exact, and their quotient
 * is rounded once, so any order of the pieces gives the same bits. Where pieces weigh differently, one that rises may lower the score: it may
 * put itself in the place of another and count for more there.
 *
 * Used by Moodle's gradebook ("Keep the highest"), and for each skill apart by Slate CBL: see `top-n-per-indicator`.
 *
 * @example
 * ```ts
 * import { meanOfBest, score } from "@whole-learner/mastery";
 * score(meanOfBest, { best: 2 }, [1, 1, 4, 2]); // => { status: "scored", score: 3 }
 * ```
 */
export const meanOfBest: Method<"mean-of-best", typeof parameters, readonly Scored[]> = {
  id: "mean-of-best",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    order: "none",
    bounded: true,
    monotone: false,
    memory: "window",
    weights: "any",
  },
  fold: ({ best }) => ({
    init: () => [],
    step: (pieces, piece) => bestOf([...pieces, piece], best),
    finish: (pieces) => scored(weightedMeanOf(pieces)),
    merge: (older, newer) => bestOf([...older, ...newer], best),
  }),
  shares: (settings, series) => sharesOf(doubles, settings, series),
  exactShares: sharesOf,
};
