import { atLeast } from "@whole-learner/psychometrics/numeric";
import { type Method, scored } from "./method.ts";
import { targetNumber } from "./target-number.ts";

const parameters = {
  times: {
    kind: "integer",
    least: 1,
    most: 1000,
    notAbove: "of",
    meaning:
      "How many of the newest pieces have to be at or above the target; no more than are looked at.",
  },
  of: {
    kind: "integer",
    least: 1,
    most: 1000,
    meaning: "How many of the newest pieces are looked at; where there are fewer, all of them.",
  },
  target: {
    kind: "target",
    default: "goal",
    meaning: "The place on the scale that a piece has to reach: a number, or the scale's goal.",
  },
} as const;

/**
 * M of the last n: 1 (met) where at least m of the newest n pieces are at or above the target, else 0 (not met). m is `times`, n is `of`; a
 * piece and the target are compared to a billionth, and the target itself counts. What it asks: is it there now, most of the time?
 *
 * With fewer than n pieces those that are there are looked at, against the same m: three of five is met with the third good piece.
 * Weights mean nothing here and are refused.
 *
 * Kolibri's mastery models (Studio's default 5 of 5), whose result also stays once it is met: here that is the policy's `hold`.
 *
 * @example
 * ```ts
 * import { mOfN, score } from "@whole-learner/mastery";
 * score(mOfN, { times: 3, of: 5, target: 3 }, [1, 3, 1, 3, 4]); // => { status: "scored", score: 1 }
 * score(mOfN, { times: 3, of: 5, target: 3 }, [3, 1, 3, 1, 4, 2]); // => { status: "scored", score: 0 }
 * ```
 */
export const mOfN: Method<"m-of-n", typeof parameters, readonly boolean[]> = {
  id: "m-of-n",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "met",
    order: "matters",
    bounded: false,
    monotone: true,
    memory: "window",
    weights: "one",
  },
  needsScale: ({ target }) => target === "goal",
  looksAt: ({ of }, pieces) => [Math.max(0, pieces - of), pieces],
  fold: ({ times, of, target }, scale) => {
    const bound = targetNumber(target, scale);
    return {
      init: () => [],
      step: (met, { score }) => [...met, atLeast(score, bound)].slice(-of),
      finish: (met) => scored(met.filter(Boolean).length >= times ? 1 : 0),
      merge: (older, newer) => [...older, ...newer].slice(-of),
    };
  },
};
