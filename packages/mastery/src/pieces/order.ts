import type { Piece } from "./piece.ts";

/** The sequence that a work says it has among works of its time. */
const sequenceOf = ({ ratings: [{ evidence }] }: Piece): number =>
  evidence.demonstration?.sequence ?? evidence.rating.sequence ?? 0;

/** By code unit, as `<` compares texts: the same on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Oldest first; at the same instant by sequence, then by the work's id. Two pieces never tie, so no sort's stability matters. */
const comparePieces = (a: Piece, b: Piece): number =>
  a.at - b.at ||
  sequenceOf(a) - sequenceOf(b) ||
  byText(a.work, b.work) ||
  byText(a.band ?? "", b.band ?? "");

/** Stage 5: pieces in their one order. */
export const order = (pieces: readonly Piece[]): readonly Piece[] =>
  [...pieces].sort(comparePieces);
