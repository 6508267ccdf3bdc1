import type { Scale } from "@whole-learner/core";
import { atLeast, inDomain } from "@whole-learner/psychometrics/numeric";
import { scaleNumbers } from "../level/scale-numbers.ts";
import { type Found, type Scored, type ScoredSeries, scored } from "../methods/method.ts";
import type { Piece } from "../pieces/piece.ts";
import type { Sections } from "../plan/plan.ts";
import { foldSeries } from "../score/score.ts";

/** The indicator that a piece is of; a piece of a whole competency, or of several indicators, is of none. */
function indicatorOf({ ratings }: Piece): string | undefined {
  const [{ evidence }] = ratings;
  const { indicator } = evidence;
  return indicator === undefined || ratings.some((one) => one.evidence.indicator !== indicator)
    ? undefined
    : indicator;
}

/** What a method is given of a piece: its number or, where it asks whether something was met, 1 at or above the goal and 0 below it. */
export function scoredOf(piece: Piece, { score }: Sections, scale: Scale): Scored | undefined {
  if (piece.score === undefined) return undefined;
  const readsMet = score.method.traits.reads === "met";
  const met = readsMet && atLeast(piece.score, scaleNumbers(scale).goal) ? 1 : 0;
  // Written out for speed: there are as many of these as there are pieces.
  const found: { -readonly [K in keyof Scored]: Scored[K] } = {
    score: readsMet ? met : piece.score,
    weight: piece.weight,
  };
  if (piece.at !== undefined) found.at = piece.at;
  const indicator = indicatorOf(piece);
  if (indicator !== undefined) found.indicator = indicator;
  return found;
}

/** What a method is given of the pieces; undefined where none has a number. */
export function seriesOf(
  pieces: readonly Piece[],
  sections: Sections,
  scale: Scale,
): ScoredSeries | undefined {
  const series: Scored[] = [];
  for (const piece of pieces) {
    const found = scoredOf(piece, sections, scale);
    if (found !== undefined) series.push(found);
  }
  const [first] = series;
  // One at least is in it.
  return first === undefined ? undefined : (series as unknown as ScoredSeries);
}

/** The method's loop over one group, where it has one and nothing is weighted: the same bits as its fold, sooner. It tells no reasons. */
function loopSeries(
  series: ScoredSeries,
  { score: { kernels, parameters } }: Sections,
  scale: Scale,
): Found | undefined {
  if (kernels === undefined) return undefined;
  const scores = new Float64Array(series.length);
  for (let at = 0; at < scores.length; at += 1) {
    const { score, weight } = series[at] as Scored;
    if (weight !== 1) return undefined;
    scores[at] = score;
  }
  const { numbers } = kernels(parameters as never, scaleNumbers(scale));
  if (numbers === undefined) return undefined;
  const out = new Float64Array(1);
  numbers(scores, Uint32Array.of(0, series.length), out);
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
