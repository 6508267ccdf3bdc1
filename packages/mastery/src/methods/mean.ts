import {
  addProductToSum,
  addToSum,
  type ExactSum,
  emptySum,
  mergeSums,
  quotientOf,
} from "@whole-learner/psychometrics/numeric";
import { type Arithmetic, doubles, inProportion } from "./arithmetic.ts";
import { type Method, type Scored, scored } from "./method.ts";

interface State {
  readonly products: ExactSum;
  readonly weights: ExactSum;
}

const parameters = {} as const;

const sharesOf = <N>(arithmetic: Arithmetic<N>, series: readonly Scored[]): readonly N[] =>
  inProportion(
    series.map(({ weight }) => weight),
    arithmetic,
  );

/**
 * The mean of all pieces: sum(w s) / sum(w), s the scores and w their weights. What it asks: how has it been, all in all?
 * Every piece counts the same however long ago it was, so early tries keep holding a learner down.
 *
 * Sums are exact and rounded once, so the order of the pieces changes no bit.
 *
 * @example
 * ```ts
 * import { mean, score } from "@whole-learner/mastery";
 * score(mean, {}, [1, 1, 4, 2]); // => { status: "scored", score: 2 }
 * ```
 */
export const mean: Method<"mean", typeof parameters, State> = {
  id: "mean",
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
    init: () => ({ products: emptySum, weights: emptySum }),
    step: ({ products, weights }, { score, weight }) => ({
      products: addProductToSum(products, score, weight),
      weights: addToSum(weights, weight),
    }),
    finish: ({ products, weights }) => scored(quotientOf(products, weights)),
    merge: (older, newer) => ({
      products: mergeSums(older.products, newer.products),
      weights: mergeSums(older.weights, newer.weights),
    }),
  }),
  sharesBy: "weights",
  shares: (_, series) => sharesOf(doubles, series),
  exactShares: (arithmetic, _, series) => sharesOf(arithmetic, series),
};
