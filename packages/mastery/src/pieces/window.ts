import { beginOf, type Problem, type Zone } from "@whole-learner/core";
import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import type { WindowSection } from "../policy/sections.ts";
import type { Piece } from "./piece.ts";
import type { TurnedAwayReasons } from "./turned-away.ts";

/** The pieces that are looked at, and those that are not with their reasons. */
export interface Windowed {
  readonly pieces: readonly Piece[];
  readonly outside: readonly {
    readonly piece: Piece;
    readonly reason: Problem<TurnedAwayReasons>;
  }[];
}

/** What stands in the window: the section and where its days lie. */
export interface WindowQuestion {
  readonly window: WindowSection;
  readonly zone: Zone;
  /** The first instant that a window of the last days holds. */
  readonly lastDaysFrom: number | undefined;
}

type Scores = Piece & { readonly score: number };
const hasScore = (piece: Piece): piece is Scores => piece.score !== undefined;

/** The places of pieces by score, lowest first, of equal ones the oldest first. Places without a value are no candidates. */
const byScore = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(hasScore).sort((a, b) => compareSnapped(a.score, b.score) || a.at - b.at);

/** Stage 6: which of the ordered pieces are looked at. */
export function applyWindow(
  ordered: readonly Piece[],
  { window, zone, lastDaysFrom }: WindowQuestion,
): Windowed {
  const outside: Windowed["outside"][number][] = [];
  let pieces = ordered;
  const keep = (kept: (piece: Piece) => boolean, reason: Problem<TurnedAwayReasons>): void => {
    for (const piece of pieces) if (!kept(piece)) outside.push({ piece, reason });
    pieces = pieces.filter(kept);
  };
  const { since, lastDays, dropLowest, best, recent } = window;
  if (since !== undefined) {
    const from = beginOf(since, zone);
    keep(({ at }) => at >= from, { code: "before-window", data: { since } });
  }
  if (lastDays !== undefined && lastDaysFrom !== undefined) {
    keep(({ at }) => at >= lastDaysFrom, {
      code: "before-window",
      data: { since: `${lastDays} days` },
    });
  }
  if (dropLowest !== undefined && dropLowest > 0) {
    // Never the last piece: something must be left to look at.
    const dropped = new Set(byScore(pieces).slice(0, Math.min(dropLowest, pieces.length - 1)));
    keep((piece) => !dropped.has(piece), { code: "dropped-as-lowest", data: {} });
  }
  if (best !== undefined) {
    const chosen = new Set(byScore(pieces).slice(-best));
    keep((piece) => chosen.has(piece) || !hasScore(piece), {
      code: "not-among-best",
      data: { best },
    });
  }
  if (recent !== undefined) {
    const chosen = new Set(pieces.slice(-recent));
    keep((piece) => chosen.has(piece), { code: "not-among-recent", data: { recent } });
  }
  return { pieces, outside };
}
