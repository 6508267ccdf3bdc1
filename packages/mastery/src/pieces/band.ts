import type { BandId, GradeBand, ProgressionFamily } from "@whole-learner/core";
import type { Piece } from "./piece.ts";

/** The pieces of the band that a learner has come to, and those of earlier ones. */
export interface Banded {
  readonly band: BandId | undefined;
  readonly pieces: readonly Piece[];
  readonly earlier: readonly Piece[];
}

/**
 * Ratings against the statements of different grade bands are never averaged. On a progression within bands, growth is band first, then
 * level: the highest band in which anything was shown is the learner's, and only its pieces count, with those that name no band. On a
 * continuum, all do.
 */
export function selectBand(
  pieces: readonly Piece[],
  bands: readonly GradeBand[],
  family: ProgressionFamily,
): Banded {
  const rank = (band: BandId): number => bands.findIndex(({ id }) => id === band);
  let current: BandId | undefined;
  for (const { band, score, missing } of pieces) {
    if (band === undefined || score === undefined || missing) continue;
    if (current === undefined || rank(band) > rank(current)) current = band;
  }
  if (family === "continuum" || current === undefined) {
    return { band: current, pieces, earlier: [] };
  }
  const counts = ({ band }: Piece): boolean => band === undefined || band === current;
  return {
    band: current,
    pieces: pieces.filter(counts),
    earlier: pieces.filter((piece) => !counts(piece)),
  };
}
