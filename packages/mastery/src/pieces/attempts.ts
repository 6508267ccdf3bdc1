import { beginOf, type Zone } from "@whole-learner/core";
import { compareSnapped, equalSnapped, exactMean } from "@whole-learner/psychometrics/numeric";
import type { ScaleNumbers } from "../methods/method.ts";
import { targetNumber } from "../methods/target-number.ts";
import type { AttemptsSection } from "../policy/sections.ts";
import type { Away } from "./away.ts";
import { dayLength, lateFrom } from "./due.ts";
import { comparePieces } from "./order.ts";
import { type Adjustment, isShown, type Piece } from "./piece.ts";

/** The tries that count, and those that do not. */
export interface Attempted {
  readonly pieces: readonly Piece[];
  readonly away: readonly Away[];
}

/** What the stage asks beside the pieces. */
export interface AttemptsQuestion {
  readonly attempts: AttemptsSection;
  readonly scale: ScaleNumbers;
  readonly zone: Zone;
}

type Tries = readonly [Piece, ...Piece[]];

/** A piece with one number in another's place, told beside it. */
function adjust(piece: Piece, to: number, adjustment: Omit<Adjustment, "from" | "to">): Piece {
  const { score: from, adjustments = [] } = piece;
  return from === undefined || equalSnapped(from, to)
    ? piece
    : { ...piece, score: to, adjustments: [...adjustments, { ...adjustment, from, to }] };
}

/** What work handed in after it was due is worth: less for being late, then no more than the cap. */
function forLateness(piece: Piece, { attempts, scale, zone }: AttemptsQuestion): Piece {
  const { late } = attempts;
  const { due, submitted } = piece.circumstances;
  if (late === undefined || due === undefined || piece.score === undefined) return piece;
  const after =
    beginOf(submitted ?? piece.happened, zone) - lateFrom(due, late.graceDays ?? 0, zone);
  if (after < 0) return piece;
  const days = Math.floor(after / dayLength) + 1;
  const less = piece.score - (late.once ?? 0) - (late.perDay ?? 0) * days;
  const least = Math.min(scale.least, piece.score);
  const reduced = adjust(piece, Math.max(less, least), { rule: "late", days });
  return late.cap === undefined || reduced.score === undefined
    ? reduced
    : adjust(reduced, Math.min(reduced.score, targetNumber(late.cap, scale)), { rule: "late-cap" });
}

/** Tries at the same task against the same statements; a work without a task is a task of its own. */
function triesOf(pieces: readonly Piece[]): readonly Tries[] {
  const tries = new Map<string, [Piece, ...Piece[]]>();
  const all: Tries[] = [];
  for (const piece of pieces) {
    const { task } = piece.circumstances;
    const key = task === undefined ? undefined : JSON.stringify([task, piece.band]);
    const earlier = key === undefined ? undefined : tries.get(key);
    if (earlier !== undefined) earlier.push(piece);
    else {
      const first: [Piece, ...Piece[]] = [piece];
      all.push(first);
      if (key !== undefined) tries.set(key, first);
    }
  }
  return all;
}

/** Tries from the first to the last: by their own numbers where all tell them, else as pieces are ordered. */
function inOrder(tries: Tries): Tries {
  const numbered = tries.every(({ circumstances }) => circumstances.attempt !== undefined);
  const number = ({ circumstances }: Piece): number => circumstances.attempt ?? 0;
  const [first, ...rest] = [...tries].sort(
    (a, b) => (numbered ? number(a) - number(b) : 0) || comparePieces(a, b),
  );
  return [first ?? tries[0], ...rest];
}

/** The highest of some tries; of equal ones the last. */
const bestOf = ([first, ...rest]: Tries): Piece =>
  rest.reduce(
    (best, piece) => (compareSnapped(piece.score ?? 0, best.score ?? 0) >= 0 ? piece : best),
    first,
  );

/** The mean of some tries as one piece that stands where the last does. */
function meanOf(tries: Tries, last: Piece): Piece {
  const [first, ...rest] = tries;
  const scores = rest.flatMap(({ score }) => (score === undefined ? [] : [score]));
  const earlier = tries.filter((piece) => piece !== last);
  const works = earlier.map(({ work }) => work);
  const [work, ...others] = [...works, last.work];
  const adjustments = tries.flatMap((piece) => piece.adjustments ?? []);
  const [rating, ...ratings] = [...earlier, last].flatMap((piece) => piece.ratings);
  return {
    ...last,
    score: exactMean([first.score ?? 0, ...scores]),
    works: [work, ...others],
    ...(adjustments.length === 0 ? {} : { adjustments }),
    ratings: [rating ?? last.ratings[0], ...ratings],
  };
}

function countTries(tries: Tries, { count }: AttemptsSection): Attempted {
  const last = tries.at(-1) ?? tries[0];
  if (count === "all" || tries.length === 1) return { pieces: tries, away: [] };
  if (count === "mean") return { pieces: [meanOf(tries, last)], away: [] };
  const counted = { first: tries[0], last, best: bestOf(tries) }[count];
  return {
    pieces: [counted],
    away: tries
      .filter((piece) => piece !== counted)
      .map((piece) => ({
        piece,
        reason: { code: "other-try-counts", data: { count, by: counted.work } },
      })),
  };
}

/**
 * Stage 4: which tries at one task count, and what a late or a further try is worth at most. Work that is only missing is no try. Tries against the
 * statements of different grade bands are of different tasks: an easier one never takes a harder one's place.
 */
export function countAttempts(works: readonly Piece[], question: AttemptsQuestion): Attempted {
  const { attempts, scale } = question;
  const { retakeCap } = attempts;
  if (attempts.count === "all" && retakeCap === undefined && attempts.late === undefined) {
    return { pieces: works, away: [] };
  }
  const pieces: Piece[] = works.filter((piece) => !isShown(piece));
  const away: Away[] = [];
  const shown = works.filter(isShown).map((piece) => forLateness(piece, question));
  for (const found of triesOf(shown)) {
    const [first, ...further] = inOrder(found);
    const [capped, ...others] = [first, ...further].map((piece, at) =>
      // A try that is numbered as a further one is one, also where those before it are not there.
      (at === 0 && (piece.circumstances.attempt ?? 1) <= 1) ||
      retakeCap === undefined ||
      piece.score === undefined
        ? piece
        : adjust(piece, Math.min(piece.score, targetNumber(retakeCap, scale)), {
            rule: "retake-cap",
          }),
    );
    const counted = countTries([capped ?? first, ...others], attempts);
    pieces.push(...counted.pieces);
    away.push(...counted.away);
  }
  return { pieces, away };
}
