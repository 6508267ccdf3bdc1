import type { Problem, Vocabulary } from "@whole-learner/core";
import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import { termsOf } from "../admission/broaden.ts";
import type { WindowSection } from "../policy/sections.ts";
import type { Away } from "./away.ts";
import { ofPeriod, type PeriodResult } from "./period.ts";
import type { Piece } from "./piece.ts";
import { type TimeQuestion, timeBounds } from "./time-window.ts";
import type { TurnedAwayReasons } from "./turned-away.ts";

/** The pieces that are looked at, and those that are not with their reasons. */
export interface Windowed {
  readonly pieces: readonly Piece[];
  readonly away: readonly Away[];
}

/** What stands in the window: the section and where its days lie. */
export interface WindowQuestion extends TimeQuestion {
  readonly window: WindowSection;
  readonly vocabulary: Vocabulary;
  /** What pieces come to by the later stages: what a period carries into the next. */
  readonly resultOf: (pieces: readonly Piece[]) => PeriodResult;
}

type Scores = Piece & { readonly score: number };
const hasScore = (piece: Piece): piece is Scores => piece.score !== undefined;

/** Pieces by score, lowest first, of equal ones the oldest first. Places without a value are no candidates. */
function byScore(pieces: readonly Piece[]): readonly Piece[] {
  const places = new Map(pieces.map((piece, place) => [piece, place]));
  const place = (piece: Piece): number => places.get(piece) ?? 0;
  return pieces
    .filter(hasScore)
    .sort((a, b) => compareSnapped(a.score, b.score) || place(a) - place(b));
}

/** Pieces of a starting kind are marked and come first, whenever they were. */
function baselineFirst(
  pieces: readonly Piece[],
  { window, vocabulary }: WindowQuestion,
): { readonly starting: readonly Piece[]; readonly others: readonly Piece[] } {
  const { baseline } = window;
  if (baseline === undefined) return { starting: [], others: pieces };
  const isStarting = ({ circumstances: { kind }, missing }: Piece): boolean =>
    !missing &&
    kind !== undefined &&
    termsOf(kind, vocabulary.kinds).some((term) => baseline.includes(term));
  return {
    starting: pieces.filter(isStarting).map((piece) => ({ ...piece, baseline: true })),
    others: pieces.filter((piece) => !isStarting(piece)),
  };
}

/** What drops the lowest, chooses the best and the newest, of pieces that lie in the time that is looked at. */
function choose(pieces: readonly Piece[], { dropLowest, best, recent }: WindowSection): Windowed {
  const away: Away[] = [];
  let chosen = pieces;
  const keep = (kept: (piece: Piece) => boolean, reason: Problem<TurnedAwayReasons>): void => {
    for (const piece of chosen) if (!kept(piece)) away.push({ piece, reason });
    chosen = chosen.filter(kept);
  };
  if (dropLowest !== undefined) {
    const candidates = byScore(chosen);
    // Never the last piece: something must be left to look at.
    const dropped = new Set(candidates.slice(0, Math.min(dropLowest, candidates.length - 1)));
    keep((piece) => !dropped.has(piece), { code: "dropped-as-lowest", data: {} });
  }
  if (best !== undefined) {
    const highest = new Set(byScore(chosen).slice(-best));
    keep((piece) => highest.has(piece) || !hasScore(piece), {
      code: "not-among-best",
      data: { best },
    });
  }
  if (recent !== undefined) {
    const newest = new Set(chosen.slice(-recent));
    keep((piece) => newest.has(piece), { code: "not-among-recent", data: { recent } });
  }
  return { pieces: chosen, away };
}

/**
 * Stage 6: which of the ordered pieces are looked at: starting points first, whenever they were; then the time, the period, without the lowest, the best, the
 * newest.
 */
export function applyWindow(ordered: readonly Piece[], question: WindowQuestion): Windowed {
  const { window, resultOf } = question;
  const { starting, others } = baselineFirst(ordered, question);
  const away: Away[] = [];
  let pieces = others;
  for (const { from, since } of timeBounds(window, question)) {
    // The oldest, for which no instant is known, lies before every bound.
    const outside = pieces.filter(({ at }) => at === undefined || at < from);
    const reason = { code: "before-window", data: { since } } as const;
    away.push(...outside.map((piece) => ({ piece, reason })));
    pieces = pieces.filter(({ at }) => at !== undefined && at >= from);
  }
  if (window.period !== undefined) {
    const inPeriod = ofPeriod(pieces, {
      ...question,
      rule: window.period,
      resultOf: (list) => {
        const chosen = choose(list, window);
        const result = resultOf(chosen.pieces);
        return { ...result, away: [...chosen.away, ...result.away] };
      },
    });
    away.push(...inPeriod.away);
    ({ pieces } = inPeriod);
  }
  const chosen = choose([...starting, ...pieces], window);
  return { pieces: chosen.pieces, away: [...away, ...chosen.away] };
}
