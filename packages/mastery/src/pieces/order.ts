import type { OrderSection } from "../policy/sections.ts";
import type { Away } from "./away.ts";
import type { Piece } from "./piece.ts";

/** The sequence that a work says it has among works of its time. A piece of several works stands where its own does, which is the last of them. */
export function sequenceOf({ work, ratings }: Piece): number {
  const { evidence } = ratings.find((rating) => rating.evidence.work === work) ?? ratings[0];
  return evidence.demonstration?.sequence ?? evidence.rating.sequence ?? 0;
}

/** By code unit, as `<` compares texts: the same on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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

/** So many are put in their places one by one sooner than an engine gets ready to sort. */
const few = 24;

/** Each put in its place among those before it. */
function placed(pieces: readonly Piece[]): readonly Piece[] {
  const ordered = [...pieces];
  for (let next = 1; next < ordered.length; next += 1) {
    const piece = ordered[next] as Piece;
    let at = next;
    for (; at > 0 && comparePieces(ordered[at - 1] as Piece, piece) > 0; at -= 1) {
      ordered[at] = ordered[at - 1] as Piece;
    }
    ordered[at] = piece;
  }
  return ordered;
}

/** Pieces in their one order; as they are, where they stand in it. */
function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  for (let next = 1; next < pieces.length; next += 1) {
    // Both are there: next is at least 1 and less than the length.
    if (comparePieces(pieces[next - 1] as Piece, pieces[next] as Piece) > 0) {
      return pieces.length > few ? [...pieces].sort(comparePieces) : placed(pieces);
    }
  }
  return pieces;
}

const isDated = ({ at }: Piece): boolean => at !== undefined;

/** Stage 5: pieces in their one order. What none of the instants asked for is known of is turned away, or the oldest. */
export function order(pieces: readonly Piece[], { by, undated }: OrderSection): Ordered {
  if (undated === "oldest" || pieces.every(isDated)) {
    return { pieces: inOrder(pieces), undated: [] };
  }
  return {
    pieces: inOrder(pieces.filter(isDated)),
    undated: pieces
      .filter((piece) => !isDated(piece))
      .map((piece) => ({ piece, reason: { code: "undated", data: { by } } })),
  };
}
