import { doubles } from "./arithmetic.ts";
import type { Method, Scored } from "./method.ts";
import { modeOf, modeShares, modeTieParameter } from "./most-often.ts";

const parameters: { readonly tie: typeof modeTieParameter } = { tie: modeTieParameter };

/**
 * The score that is most often there: the one with the greatest summed weight. What it asks: what has the learner shown most of the time?
 *
 * Scores that are the same to a billionth are one score, for which the lowest of them stands. Where several have the greatest weight, `tie` takes the
 * `highest`, the `lowest`, the one seen last (`most-recent`), their `mean` (each once, rounded once), or `none`: then there is no score,
 * with the reason `tie`. Products differ, so a policy has to say it. Weights are exact sums, compared as shares of the weight of all to a billionth.
 *
 * Used by Brightspace ("Most Common", its default, highest), Mastery Connect (highest), Synergy (most recent), Rediker (none), Otus,
 * TeacherEase, Toddle and Edulastic.
 *
 * @example
 * ```ts
 * import { mode, score } from "@whole-learner/mastery";
 * score(mode, { tie: "highest" }, [1, 1, 4, 2]); // => { status: "scored", score: 1 }
 * score(mode, { tie: "highest" }, [1, 2, 2, 3, 3]); // => { status: "scored", score: 3 }
 * score(mode, { tie: "mean" }, [1, 2, 2, 3, 3]); // => { status: "scored", score: 2.5 }
 * ```
 */
export const mode: Method<"mode", typeof parameters, readonly Scored[]> = {
  id: "mode",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    // In a tie that the most recent decides.
    order: "matters",
    bounded: true,
    monotone: false,
    memory: "series",
    weights: "any",
  },
  fold: ({ tie }) => ({
    init: () => [],
    step: (pieces, piece) => [...pieces, piece],
    finish: (pieces) => modeOf(pieces, tie),
    merge: (older, newer) => [...older, ...newer],
  }),
  shares: ({ tie }, series) => modeShares(doubles, series, tie),
  exactShares: (arithmetic, { tie }, series) => modeShares(arithmetic, series, tie),
};
