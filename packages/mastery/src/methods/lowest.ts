import { type Method, type ScoredSeries, scored } from "./method.ts";

const parameters = {} as const;

/** The oldest of those that are the lowest is all of it. */
function sharesOf(series: ScoredSeries): readonly number[] {
  const lowest = series.reduce((reached, { score }) => Math.min(reached, score), series[0].score);
  const place = series.findIndex(({ score }) => score === lowest);
  return series.map((_, at) => (at === place ? 1 : 0));
}

/**
 * The lowest piece: min(s1..sn). What it asks: what has the learner never fallen below? For what must hold every time, such as safety in a
 * laboratory; it never rises when evidence is added. Weights above 0 change nothing. Where several pieces are the lowest, the oldest of them is the whole of the score.
 *
 * Used over the parts of a competency by Mastery Connect (a standard is as its lowest part) and wherever every requirement must hold.
 *
 * @example
 * ```ts
 * import { lowest, score } from "@whole-learner/mastery";
 * score(lowest, {}, [1, 1, 4, 2]); // => { status: "scored", score: 1 }
 * ```
 */
export const lowest: Method<"lowest", typeof parameters, number | null> = {
  id: "lowest",
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
    step: (lowest, { score }) => (lowest === null ? score : Math.min(lowest, score)),
    finish: (lowest) => scored(lowest ?? Number.NaN),
    merge: (older, newer) => {
      if (older === null || newer === null) return older ?? newer;
      return Math.min(older, newer);
    },
  }),
  shares: (_, series) => sharesOf(series),
  exactShares: ({ of }, _, series) => sharesOf(series).map((share) => of(share)),
};
