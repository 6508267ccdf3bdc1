import {
  addToSum,
  collectSum,
  compareSnapped,
  emptySum,
  quotientOf,
} from "@whole-learner/psychometrics/numeric";
import type { Scored } from "./method.ts";

/**
 * The parameter that says which score it is when the middle falls between two pieces, for methods of your own that ask the same.
 *
 * @example
 * ```ts
 * import { middleTieParameter, settle } from "@whole-learner/mastery";
 * settle({ tie: middleTieParameter }, {}, ["parameters"]); // => { ok: true, value: { tie: "mean" } }
 * ```
 */
export const middleTieParameter = {
  kind: "choice",
  of: ["mean", "lower", "upper"],
  default: "mean",
  meaning: "Which score it is when the middle falls between two pieces.",
} as const;

/** Where the middle falls between two pieces: their mean, or one of them. */
export type MiddleTie = (typeof middleTieParameter.of)[number];

/**
 * The places of the piece in the middle, or of the two around it. Pieces are ordered by score; the weight up to a piece, an exact sum, over
 * the weight of all, rounded once, is compared with a half. What depends on no order of the series are the two scores; among equal
 * scores the older piece comes first.
 */
function middleOf(pieces: readonly Scored[]): readonly [number, number] {
  const order = pieces
    .map((_, index) => index)
    .sort((a, b) => (pieces[a] as Scored).score - (pieces[b] as Scored).score || a - b);
  const total = collectSum(pieces.map(({ weight }) => weight));
  let reached = emptySum;
  for (let i = 0; i < order.length; i += 1) {
    const at = order[i] as number;
    reached = addToSum(reached, (pieces[at] as Scored).weight);
    const side = compareSnapped(quotientOf(reached, total), 0.5);
    if (side === 0) return [at, order[i + 1] ?? at];
    if (side > 0) return [at, at];
  }
  const last = order.at(-1) as number;
  return [last, last];
}

/** What the lower of the two pieces around the middle is of the median. */
const lowerShare = { mean: 0.5, lower: 1, upper: 0 } as const satisfies Record<MiddleTie, number>;

/** The weighted median: the score in the middle; between two, one of them or (lower + upper) / 2. */
export function medianOf(pieces: readonly Scored[], tie: MiddleTie): number {
  const [lower, upper] = middleOf(pieces);
  const low = (pieces[lower] as Scored).score;
  const high = (pieces[upper] as Scored).score;
  if (tie === "mean") return (low + high) / 2;
  return tie === "lower" ? low : high;
}

/** What each piece is of the median: those in the middle are all of it. Halves and wholes, which doubles tell exactly. */
export function medianShares(pieces: readonly Scored[], tie: MiddleTie): readonly number[] {
  const [lower, upper] = middleOf(pieces);
  const part = lowerShare[tie];
  return pieces.map((_, at) => (at === lower ? part : 0) + (at === upper ? 1 - part : 0));
}
