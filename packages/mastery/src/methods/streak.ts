import { atLeast } from "@whole-learner/psychometrics/numeric";
import { type Method, scored } from "./method.ts";
import { targetNumber } from "./target-number.ts";

interface State {
  /** How many pieces in a row, up to the newest, are at or above the target. */
  readonly run: number;
  /** Whether a piece below the target stands before them. */
  readonly broken: boolean;
}

const parameters = {
  times: {
    kind: "integer",
    least: 1,
    most: 1000,
    default: 3,
    meaning: "How many pieces in a row, up to the newest, have to be at or above the target.",
  },
  target: {
    kind: "target",
    default: "goal",
    meaning: "The place on the scale that a piece has to reach: a number, or the scale's goal.",
  },
} as const;

/**
 * N in a row now: 1 (met) where the newest N pieces are all at or above the target, else 0 (not met); N is `times`. A piece and the target are
 * compared to a billionth, and the target itself counts. What it asks: does it come reliably now? One piece below starts the count anew.
 *
 * With fewer than N pieces it is not met. Weights mean nothing here and are refused.
 *
 * Used for skills that are practised: "three in a row" of ASSISTments' Skill Builders, and of many fluency programmes.
 *
 * @example
 * ```ts
 * import { score, streak } from "@whole-learner/mastery";
 * score(streak, { times: 3, target: 3 }, [1, 3, 4, 3]); // => { status: "scored", score: 1 }
 * score(streak, { times: 3, target: 3 }, [3, 4, 3, 1]); // => { status: "scored", score: 0 }
 * ```
 */
export const streak: Method<"streak", typeof parameters, State> = {
  id: "streak",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "met",
    order: "matters",
    bounded: false,
    monotone: true,
    memory: "constant",
    weights: "one",
  },
  needsScale: ({ target }) => target === "goal",
  fold: ({ times, target }, scale) => {
    const bound = targetNumber(target, scale);
    return {
      init: () => ({ run: 0, broken: false }),
      step: ({ run, broken }, { score }) =>
        atLeast(score, bound) ? { run: run + 1, broken } : { run: 0, broken: true },
      finish: ({ run }) => scored(run >= times ? 1 : 0),
      merge: (older, newer) =>
        newer.broken ? newer : { run: older.run + newer.run, broken: older.broken },
    };
  },
};
