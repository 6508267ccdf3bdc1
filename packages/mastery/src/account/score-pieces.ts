import type { Scale } from "@whole-learner/core";
import { atLeast } from "@whole-learner/psychometrics/numeric";
import { modelScale } from "../level/model-scale.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import { type ModelResult, modelResult } from "../methods/model-result.ts";
import {
  type Found,
  type ScaleNumbers,
  type Scored,
  type ScoredSeries,
} from "../methods/method.ts";
import type { Piece } from "../pieces/piece.ts";
import type { Sections } from "../plan/plan.ts";
import { type InForce, loopOf } from "./in-force.ts";
import { roomFor, scoreInRoom } from "./score-room.ts";
import { foldSeries } from "../score/score.ts";

/** The indicator that a piece is of; a piece of a whole competency, or of several indicators, is of none. */
function indicatorOf({ ratings }: Piece): string | undefined {
  const [{ evidence }] = ratings;
  const { indicator } = evidence;
  return indicator === undefined || ratings.some((one) => one.evidence.indicator !== indicator)
    ? undefined
    : indicator;
}

/** What a method reads of a number of the scale: the number or, where it asks whether something was met, 1 at or above the goal and 0 below it. */
export const numberFor = (
  number: number,
  { score }: Pick<Sections, "score">,
  { goal }: ScaleNumbers,
): number => (score.method.traits.reads !== "met" ? number : atLeast(number, goal) ? 1 : 0);

/** What a method is given of a piece. */
export function scoredOf(
  piece: Piece,
  sections: Sections,
  numbers: ScaleNumbers,
): Scored | undefined {
  if (piece.score === undefined) return undefined;
  const score = numberFor(piece.score, sections, numbers);
  // Written out for speed: there are as many of these as there are pieces.
  const found: { -readonly [K in keyof Scored]: Scored[K] } = { score, weight: piece.weight };
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
  const numbers = scaleNumbers(scale);
  const series: Scored[] = [];
  for (const piece of pieces) {
    const found = scoredOf(piece, sections, numbers);
    if (found !== undefined) series.push(found);
  }
  const [first] = series;
  // One at least is in it.
  return first === undefined ? undefined : (series as unknown as ScoredSeries);
}

/** The method's loop over one group, where it has one and nothing is weighted: the same bits as its fold, sooner. It tells no reasons. */
function loopPieces(
  pieces: readonly Piece[],
  sections: Sections,
  numbers: ScaleNumbers,
  loop: InForce["loop"],
): Found | undefined {
  if (loop === undefined) return undefined;
  const scores = roomFor(pieces.length);
  let count = 0;
  for (const piece of pieces) {
    if (piece.score === undefined) continue;
    if (piece.weight !== 1) return undefined;
    scores[count] = numberFor(piece.score, sections, numbers);
    count += 1;
  }
  return scoreInRoom(loop, count);
}

/** Stage 8: the one number of a series by the policy's method; undefined where no piece has a number. */
export function scorePieces(
  pieces: readonly Piece[],
  sections: Sections,
  scale: Scale,
  loop: InForce["loop"] = loopOf(sections, scaleNumbers(scale)),
): Found | undefined {
  const { method, parameters } = sections.score;
  const numbers = scaleNumbers(scale);
  const looped = loopPieces(pieces, sections, numbers, loop);
  if (looped !== undefined) return looped;
  const series = seriesOf(pieces, sections, scale);
  // Settled against the method's own declaration, from which its type derives.
  return series && foldSeries(method, parameters as never, series, numbers);
}

/** What a statistical method says beside its number; undefined of others, and where no piece has a number. */
export function modelOf(
  pieces: readonly Piece[],
  sections: Sections,
  scale: Scale,
): ModelResult | undefined {
  const { method, model, parameters } = sections.score;
  const series = model && seriesOf(pieces, sections, scale);
  return series && modelResult({ method, model, parameters }, series, modelScale(scale, sections));
}
