import type { Scale } from "@whole-learner/core";
import { atLeast, inDomain } from "@whole-learner/psychometrics/numeric";
import { scaleNumbers } from "../level/scale-numbers.ts";
import { type Found, type Scored, type ScoredSeries, scored } from "../methods/method.ts";
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

/** The method's loop over one group, where it has one and nothing is weighted: the same bits as its fold, sooner. It tells no reasons. */
function loopSeries(
  series: ScoredSeries,
  { score: { method, parameters } }: Sections,
  scale: Scale,
): Found | undefined {
  if (method.kernels === undefined || series.some(({ weight }) => weight !== 1)) return undefined;
  const { numbers } = method.kernels(parameters as never, scaleNumbers(scale));
  if (numbers === undefined) return undefined;
  const out = new Float64Array(1);
  numbers(
    Float64Array.from(series, ({ score }) => score),
    Uint32Array.of(0, series.length),
    out,
  );
  const [found = Number.NaN] = out;
  return inDomain(found) ? scored(found) : undefined;
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
    : (loopSeries(series, sections, scale) ??
        // Settled against the method's own declaration, from which its type derives.
        foldSeries(method, parameters as never, series, scaleNumbers(scale)));
}
