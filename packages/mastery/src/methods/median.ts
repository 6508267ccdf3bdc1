import { type Method, type Scored, scored } from "./method.ts";
import { medianOf, medianShares, middleTieParameter } from "./middle.ts";

const parameters: { readonly tie: typeof middleTieParameter } = { tie: middleTieParameter };

/**
 * The median of all pieces: the least score with more than half of the weight at or below it. What it asks: what has the learner usually
 * shown? One piece out of line, high or low, does not decide; what was long ago counts as much as what is new.
 *
 * Where exactly half of the weight lies at or below a piece, the middle falls between it and the next: `tie` says which of them, or
 * their mean, (lower + upper) / 2. The weight up to a piece is an exact sum; over the weight of all, rounded once, it is compared with a half to a
 * billionth. Any order of the pieces gives the same bits.
 *
 * Used by TeacherEase, Synergy, PowerTeacher Pro (from standards to higher ones) and Rediker: the mean of the two in the middle.
 *
 * @example
 * ```ts
 * import { median, score } from "@whole-learner/mastery";
 * score(median, {}, [1, 1, 4, 2]); // => { status: "scored", score: 1.5 }
 * score(median, { tie: "upper" }, [1, 1, 4, 2]); // => { status: "scored", score: 2 }
 * ```
 */
export const median: Method<"median", typeof parameters, readonly Scored[]> = {
  id: "median",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    order: "none",
    bounded: true,
    monotone: true,
    memory: "series",
    weights: "any",
  },
  fold: ({ tie }) => ({
    init: () => [],
    step: (pieces, piece) => [...pieces, piece],
    finish: (pieces) => scored(medianOf(pieces, tie)),
    merge: (older, newer) => [...older, ...newer],
  }),
  shares: ({ tie }, series) => medianShares(series, tie),
  exactShares: ({ of }, { tie }, series) => medianShares(series, tie).map((share) => of(share)),
};
