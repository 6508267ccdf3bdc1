import { type Arithmetic, doubles } from "./arithmetic.ts";
import type { Method, Scored } from "./method.ts";
import { modeOf, modeShares, modeTieParameter } from "./most-often.ts";
import { newestPieces } from "./newest-pieces.ts";
import type { Settled } from "./parameter.ts";
import { newestOf, recentParameter } from "./recent-parameter.ts";

const parameters: {
  readonly recent: typeof recentParameter;
  readonly tie: typeof modeTieParameter;
} = { recent: recentParameter, tie: modeTieParameter };

function sharesOf<N>(
  arithmetic: Arithmetic<N>,
  { recent, tie }: Settled<typeof parameters>,
  series: readonly Scored[],
): readonly N[] | undefined {
  const pieces = newestPieces(series, recent);
  const before = series.slice(pieces.length).map(() => arithmetic.of(0));
  const shares = modeShares(arithmetic, pieces, tie);
  return shares && [...before, ...shares];
}

/**
 * The score that is most often there among the newest N pieces; N is `recent`, and where there are fewer pieces, all of them count. What
 * it asks: what does the learner show most of the time now?
 *
 * The score with the greatest summed weight; equal scores and ties as in `mode`: `tie` takes the `highest`, the `lowest`, the one seen
 * last (`most-recent`), their `mean`, or `none`.
 *
 * Used by TeacherEase and Rediker.
 *
 * @example
 * ```ts
 * import { modeOfRecent, score } from "@whole-learner/mastery";
 * score(modeOfRecent, { recent: 3, tie: "none" }, [1, 1, 1, 4, 4]); // => { status: "scored", score: 4 }
 * ```
 */
export const modeOfRecent: Method<"mode-of-recent", typeof parameters, readonly Scored[]> = {
  id: "mode-of-recent",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    order: "matters",
    bounded: true,
    monotone: false,
    memory: "window",
    weights: "any",
  },
  looksAt: newestOf,
  fold: ({ recent, tie }) => ({
    init: () => [],
    step: (pieces, piece) => newestPieces([...pieces, piece], recent),
    finish: (pieces) => modeOf(pieces, tie),
    merge: (older, newer) => newestPieces([...older, ...newer], recent),
  }),
  shares: (settings, series) => sharesOf(doubles, settings, series),
  exactShares: sharesOf,
};
