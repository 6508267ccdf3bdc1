import type { PiecePlace, StreamPiece } from "./mastery-state.ts";

/** Where a piece stands. */
export const placeOf = ({ id, at, sequence = 0 }: StreamPiece): PiecePlace => ({
  id,
  at,
  sequence,
});

/** The one order of pieces: by time, then by sequence, then by id as `<` compares texts. */
export const comparePlaces = (a: PiecePlace, b: PiecePlace): number =>
  a.at - b.at || a.sequence - b.sequence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
