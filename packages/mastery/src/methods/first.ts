import { type Method, scored } from "./method.ts";

const parameters = {} as const;

/**
 * The oldest piece alone: s1. What it asks: where did the learner start? For a baseline to set growth against, or for work that may be
 * done once only. Weights above 0 change nothing.
 *
 * Used where only the first attempt counts: Brightspace and Moodle offer it for the attempts of one quiz ("First attempt").
 *
 * @example
 * ```ts
 * import { first, score } from "@whole-learner/mastery";
 * score(first, {}, [1, 1, 4, 2]); // => { status: "scored", score: 1 }
 * ```
 */
export const first: Method<"first", typeof parameters, number | null> = {
  id: "first",
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
    step: (oldest, { score }) => oldest ?? score,
    finish: (oldest) => scored(oldest ?? Number.NaN),
    merge: (older, newer) => older ?? newer,
  }),
  looksAt: () => [0, 1],
  sharesBy: "weights",
  shares: (_, series) => series.map((_piece, index) => (index === 0 ? 1 : 0)),
  exactShares: ({ of }, _, series) => series.map((_piece, index) => of(index === 0 ? 1 : 0)),
};
