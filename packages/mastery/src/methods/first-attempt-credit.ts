import {
  addProductToSum,
  addToSum,
  emptySum,
  type ExactSum,
  totalOf,
} from "@whole-learner/psychometrics/numeric";
import { type Method, notComputable, scored } from "./method.ts";

interface State {
  readonly pieces: number;
  /** Weights of all pieces, and of what was met. */
  readonly all: ExactSum;
  readonly met: ExactSum;
}

const parameters = {
  credit: {
    kind: "number",
    least: 0,
    most: 1,
    default: 0.2,
    meaning:
      "What a first attempt counts that did not meet what was asked, where one that did counts 1.",
  },
  least: {
    kind: "integer",
    least: 1,
    most: 1000,
    default: 3,
    meaning: "How many first attempts an answer needs.",
  },
} as const;

/**
 * The share of first attempts that met what was asked, with some credit for the others: (c + k (n - c)) / n, a proportion; n the pieces, c those that
 * met it, k the credit. What it asks: how much goes well at the first try? With weights, n and c are sums of weights; `least` counts pieces.
 *
 * The method reads whatever pieces it is given: that only first attempts count is the policy's to say (`attempts: { count: "first" }`).
 *
 * Source: OLI Torus, its naive proficiency: 0.2 for a wrong first attempt, from three attempts on; 0.4 and below is low, 0.8 and below medium.
 *
 * @example
 * ```ts
 * import { firstAttemptCredit, score } from "@whole-learner/mastery";
 * score(firstAttemptCredit, {}, [1, 1, 0, 1]); // => { status: "scored", score: 0.8 }
 * score(firstAttemptCredit, {}, [1, 1]); // => { status: "not-computable", reason: { code: "too-few", data: { have: 2, need: 3 } } }
 * ```
 */
export const firstAttemptCredit: Method<"first-attempt-credit", typeof parameters, State> = {
  id: "first-attempt-credit",
  version: 1,
  parameters,
  traits: {
    reads: "met",
    gives: "proportion",
    order: "none",
    bounded: false,
    monotone: true,
    memory: "constant",
    weights: "any",
  },
  fold: ({ credit, least }) => ({
    init: () => ({ pieces: 0, all: emptySum, met: emptySum }),
    step: ({ pieces, all, met }, { score, weight }) => ({
      pieces: pieces + 1,
      all: addToSum(all, weight),
      met: addProductToSum(met, score, weight),
    }),
    finish: ({ pieces, all, met }) => {
      if (pieces < least) return notComputable("too-few", { have: pieces, need: least });
      const n = totalOf(all);
      const c = totalOf(met);
      return scored((c + credit * (n - c)) / n);
    },
  }),
};
