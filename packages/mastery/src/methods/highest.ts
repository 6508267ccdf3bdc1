import { type Method, type ScoredSeries, scored } from "./method.ts";

const parameters = {} as const;

/** The oldest of those that are the highest is all of it. */
function sharesOf(series: ScoredSeries): readonly number[] {
  const highest = series.reduce((reached, { score }) => Math.max(reached, score), series[0].score);
  const place = series.findIndex(({ score }) => score === highest);
  return series.map((_, at) => (at === place ? 1 : 0));
}

/**
 * The highest piece: max(s1..sn). What it asks: what has the learner shown at least once? It never falls when evidence is added, and one lucky
 * piece is enough. Weights above 0 change nothing. Where several pieces are the highest, the oldest of them is the whole of the score.
 *
 * Used by Canvas (`highest`), Mastery Connect ("Maximum Value"), Otus, Schoology, Synergy, JumpRope ("Max Value"), TeacherEase, Toddle,
 * Brightspace and PowerTeacher Pro.
 *
 * @example
 * ```ts
 * import { highest, score } from "@whole-learner/mastery";
 * score(highest, {}, [1, 1, 4, 2]); // => { status: "scored", score: 4 }
 * ```
 */
export const highest: Method<"highest", typeof parameters, number | null> = {
  id: "highest",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    order: "none",
    bounded: true,
    monotone: true,
    memory: "constant",
    weights: "any",
  },
  fold: () => ({
    init: () => null,
    step: (highest, { score }) => (highest === null ? score : Math.max(highest, score)),
    finish: (highest) => scored(highest ?? Number.NaN),
    merge: (older, newer) => {
      if (older === null || newer === null) return older ?? newer;
      return Math.max(older, newer);
    },
  }),
  shares: (_, series) => sharesOf(series),
  exactShares: ({ of }, _, series) => sharesOf(series).map((share) => of(share)),
};
