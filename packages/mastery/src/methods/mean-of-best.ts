import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import { type Method, type Scored, scored } from "./method.ts";
import { weightedMeanOf, weightShares } from "./weighted-mean-of.ts";

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

/**
 * The mean of the N highest pieces: sum(w s) / sum(w) over them, s the scores and w their weights; N is `best`, and where there are fewer pieces,
 * all of them count. What it asks: what can the learner do, shown more than once? A hard day costs nothing.
 *
 * Pieces are chosen by score; of two whose scores are the same to a billionth, the one that counts more. Both sums are exact, and their quotient
 * is rounded once, so any order of the pieces gives the same bits. With weights a piece that rises may lower the score: it may put itself in
 * the place of another and count for more there.
 *
 * Used as the highest N ratings of a skill by Slate CBL (Building 21), and as "best N of" in many gradebooks.
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
  shares: ({ best }, series) => {
    const chosen = series
      .map((_, at) => at)
      .sort((a, b) => better(series[a] as Scored, series[b] as Scored) || a - b)
      .slice(0, best);
    const parts = weightShares(chosen.map((at) => series[at] as Scored));
    const shares = series.map(() => 0);
    chosen.forEach((at, index) => {
      shares[at] = parts[index] ?? 0;
    });
    return shares;
  },
};
