import type { OrderSection } from "../policy/sections.ts";
import type { Away } from "./away.ts";
import { inOrder } from "./in-order.ts";
import type { Piece } from "./piece.ts";

/** The sequence that a work says it has among works of its time. A piece of several works stands where its own does, which is the last of them. */
export function sequenceOf({ work, ratings }: Piece): number {
  const { evidence } = ratings.find((rating) => rating.evidence.work === work) ?? ratings[0];
  return evidence.demonstration?.sequence ?? evidence.rating.sequence ?? 0;
}

/** By code unit, as `<` compares texts: the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Without an instant comes first: the oldest. */
const byInstant = (a: number | undefined, b: number | undefined): number =>
  a === b ? 0 : a === undefined ? -1 : b === undefined ? 1 : a - b;

/** Oldest first; at the same instant by sequence, then by the work's id. Two pieces never tie, so no sort's stability matters. */
export const comparePieces = (a: Piece, b: Piece): number =>
  byInstant(a.at, b.at) ||
  sequenceOf(a) - sequenceOf(b) ||
  byText(a.work, b.work) ||
  byText(a.band ?? "", b.band ?? "");

/** Pieces in their one order, and those that have no place in it. */
export interface Ordered {
  readonly pieces: readonly Piece[];
  readonly undated: readonly Away[];
}

const isDated = ({ at }: Piece): boolean => at !== undefined;

/** Stage 5: pieces in their one order. What none of the instants asked for is known of is turned away, or the oldest. */
export function order(pieces: readonly Piece[], { by, undated }: OrderSection): Ordered {
  if (undated === "oldest" || pieces.every(isDated)) {
    return { pieces: inOrder(pieces, comparePieces), undated: [] };
  }
  return {
    pieces: inOrder(pieces.filter(isDated), comparePieces),
    undated: pieces
      .filter((piece) => !isDated(piece))
      .map((piece) => ({ piece, reason: { code: "undated", data: { by } } })),
  };
}
