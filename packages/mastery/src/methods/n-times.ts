import {
  addToSum,
  atLeast,
  type ExactSum,
  emptySum,
  mergeSums,
  quotientOf,
} from "@whole-learner/psychometrics/numeric";
import { type Arithmetic, doubles, inProportion } from "./arithmetic.ts";
import { type Method, notComputable, type ScaleNumbers, type Scored, scored } from "./method.ts";
import type { Settled } from "./parameter.ts";
import { targetNumber } from "./target-number.ts";

/** How many pieces are at or above the target, and their sum. */
interface State {
  readonly have: number;
  readonly sum: ExactSum;
}

const parameters = {
  times: {
    kind: "integer",
    least: 1,
    most: 1000,
    default: 5,
    meaning: "How many pieces have to be at or above the target before there is a score.",
  },
  target: {
    kind: "target",
    default: "goal",
    meaning: "The place on the scale that a piece has to reach: a number, or the scale's goal.",
  },
  result: {
    kind: "choice",
    of: ["mean", "target"],
    default: "mean",
    meaning:
      "What the score is then: the mean of all pieces at or above the target, or the target.",
  },
} as const;

/** Undefined where there is no score yet, and where it is the target, which no piece is a part of. */
function sharesOf<N>(
  arithmetic: Arithmetic<N>,
  { times, target, result }: Settled<typeof parameters>,
  series: readonly Scored[],
  scale: ScaleNumbers | undefined,
): readonly N[] | undefined {
  const bound = targetNumber(target, scale);
  const counted = series.map(({ score }): number => (atLeast(score, bound) ? 1 : 0));
  const have = counted.filter((one) => one === 1).length;
  return have < times || result === "target" ? undefined : inProportion(counted, arithmetic);
}

/**
 * Shown n times: until N pieces are at or above the target, `target-not-reached` with how many are; then the mean of all of those, their exact sum
 * over their count, rounded once, or the target itself. N is `times`; a piece and the target are compared to a billionth, and the
 * target itself counts. What it asks: has it been shown often enough? What stayed below is no hindrance, and order does not matter.
 *
 * Of all those at or above, not of N: one more piece at the target lowers a mean above it. Weights mean nothing here and are refused.
 *
 * Canvas's `n_mastery` (N = 5, from 1 to 10; mean).
 *
 * @example
 * ```ts
 * import { nTimes, score } from "@whole-learner/mastery";
 * score(nTimes, { times: 3, target: 3 }, [4, 5, 1, 3, 2, 3]); // => { status: "scored", score: 3.75 }
 * score(nTimes, { times: 3, target: 3, result: "target" }, [4, 5, 1, 3, 2, 3]); // => { status: "scored", score: 3 }
 * ```
 */
export const nTimes: Method<"n-times", typeof parameters, State> = {
  id: "n-times",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    order: "none",
    // The target may lie below every piece.
    bounded: false,
    monotone: false,
    memory: "constant",
    weights: "one",
  },
  needsScale: ({ target }) => target === "goal",
  fold: ({ times, target, result }, scale) => {
    const bound = targetNumber(target, scale);
    return {
      init: () => ({ have: 0, sum: emptySum }),
      step: (state, { score }) =>
        atLeast(score, bound) ? { have: state.have + 1, sum: addToSum(state.sum, score) } : state,
      finish: ({ have, sum }) => {
        if (have < times) return notComputable("target-not-reached", { have, need: times });
        return scored(
          result === "target" ? bound : quotientOf(sum, { parts: [have], finite: true }),
        );
      },
      merge: (older, newer) => ({
        have: older.have + newer.have,
        sum: mergeSums(older.sum, newer.sum),
      }),
    };
  },
  shares: (settings, series, scale) => sharesOf(doubles, settings, series, scale),
  exactShares: sharesOf,
};
