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

/** Pieces that have a place in the one order, and those that have none. */
export interface Placed {
  readonly pieces: readonly Piece[];
  readonly undated: readonly Away[];
}

const isDated = ({ at }: Piece): boolean => at !== undefined;

/**
 * What has a place in the order. What none of the instants asked for is known of is turned away, or the oldest. Asked before tries at one task are looked
 * at: a try that has no place must not push out one that has.
 */
export function placed(pieces: readonly Piece[], { by, undated }: OrderSection): Placed {
  if (undated === "oldest" || pieces.every(isDated)) return { pieces, undated: [] };
  return {
    pieces: pieces.filter(isDated),
    undated: pieces
      .filter((piece) => !isDated(piece))
      .map((piece) => ({ piece, reason: { code: "undated", data: { by } } })),
  };
}

/** Stage 5: pieces in their one order. */
export const order = (pieces: readonly Piece[]): readonly Piece[] => inOrder(pieces, comparePieces);
