import { type Method, scored } from "./method.ts";

const parameters = {} as const;

/**
 * The newest piece alone: sn. What it asks: where is the learner now? One piece decides, so one good or hard day does too. Weights above 0
 * change nothing.
 *
 * Used by Canvas (`latest`), Mastery Connect (its default), Otus, Synergy ("Last Score"), Toddle and Brightspace.
 *
 * @example
 * ```ts
 * import { mostRecent, score } from "@whole-learner/mastery";
 * score(mostRecent, {}, [1, 1, 4, 2]); // => { status: "scored", score: 2 }
 * ```
 */
export const mostRecent: Method<"most-recent", typeof parameters, number | null> = {
  id: "most-recent",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    order: "matters",
    bounded: true,
    monotone: true,
    memory: "constant",
    weights: "any",
  },
  fold: () => ({
    init: () => null,
    step: (_, { score }) => score,
    finish: (newest) => scored(newest ?? Number.NaN),
    merge: (older, newer) => newer ?? older,
  }),
  looksAt: (_, pieces) => [pieces - 1, pieces],
  sharesBy: "weights",
  shares: (_, series) => series.map((_piece, index) => (index === series.length - 1 ? 1 : 0)),
  exactShares: ({ of }, _, series) =>
    series.map((_piece, index) => of(index === series.length - 1 ? 1 : 0)),
};
