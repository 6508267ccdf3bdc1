import type { Scale } from "@whole-learner/core";
import { atLeast } from "@whole-learner/psychometrics/numeric";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { Found, Scored, ScoredSeries } from "../methods/method.ts";
import type { Piece } from "../pieces/piece.ts";
import type { Sections } from "../plan/plan.ts";
import { foldSeries } from "../score/score.ts";

/** The indicator that a piece is of; a piece of a whole competency, or of several indicators, is of none. */
function indicatorOf({ ratings }: Piece): { readonly indicator?: string } {
  const [{ evidence }] = ratings;
  const { indicator } = evidence;
  return indicator === undefined || ratings.some((one) => one.evidence.indicator !== indicator)
    ? {}
    : { indicator };
}

/** What a method is given of a piece: its number or, where it asks whether something was met, 1 at or above the goal and 0 below it. */
export function scoredOf(piece: Piece, { score }: Sections, scale: Scale): Scored | undefined {
  if (piece.score === undefined) return undefined;
  const { goal } = scaleNumbers(scale);
  const met = atLeast(piece.score, goal) ? 1 : 0;
  return {
    score: score.method.traits.reads === "met" ? met : piece.score,
    weight: piece.weight,
    ...(piece.at === undefined ? {} : { at: piece.at }),
    ...indicatorOf(piece),
  };
}

/** What a method is given of the pieces; undefined where none has a number. */
export function seriesOf(
  pieces: readonly Piece[],
  sections: Sections,
  scale: Scale,
): ScoredSeries | undefined {
  const [first, ...rest] = pieces.flatMap((piece) => scoredOf(piece, sections, scale) ?? []);
  return first === undefined ? undefined : [first, ...rest];
}

/** Stage 8: the one number of a series by the policy's method; undefined where no piece has a number. */
export function scorePieces(
  pieces: readonly Piece[],
  sections: Sections,
  scale: Scale,
): Found | undefined {
  const { method, parameters } = sections.score;
  const series = seriesOf(pieces, sections, scale);
  return series === undefined
    ? undefined
    : // Settled against the method's own declaration, from which its type derives.
      foldSeries(method, parameters as never, series, scaleNumbers(scale));
}
