import { beginOf, type Day, endOf, type Zone } from "@whole-learner/core";
import type { Period, PeriodRule } from "../policy/sections.ts";
import type { Away } from "./away.ts";
import { isShown, type Piece } from "./piece.ts";

/** Pieces that are looked at, and those that are not with their reasons. */
export interface InPeriod {
  readonly pieces: readonly Piece[];
  readonly away: readonly Away[];
}

/** What an earlier period came to by the rest of the policy: its score, if there is one, and the pieces that made it. */
export interface PeriodResult extends InPeriod {
  readonly score: number | undefined;
}

/** What the rule asks beside the ordered pieces. */
export interface PeriodQuestion {
  readonly rule: PeriodRule;
  readonly zone: Zone;
  readonly asOfDay: Day;
  readonly resultOf: (pieces: readonly Piece[]) => PeriodResult;
}

/** The periods that have begun on a day; the last of them is the one that the result is of. */
const begunPeriods = ({ of }: PeriodRule, day: Day): readonly Period[] =>
  of.filter(({ from }) => from <= day);

const within = (
  pieces: readonly Piece[],
  { from, until }: Period,
  zone: Zone,
): readonly Piece[] => {
  const [begin, end] = [beginOf(from, zone), endOf(until, zone)];
  return pieces.filter(({ at }) => at !== undefined && at >= begin && at < end);
};

/** An earlier periods' result as the piece that the next begins with: a starting point, which satisfies no minimum. */
function carried(pieces: readonly Piece[], score: number): readonly Piece[] {
  const last = pieces.at(-1);
  const [work, ...works] = pieces.flatMap((piece) => piece.works ?? [piece.work]);
  const [rating, ...ratings] = pieces.flatMap((piece) => piece.ratings);
  if (last === undefined || work === undefined || rating === undefined) return [];
  // As old as the newest of what was shown: work that never came is no reason for a level to last.
  const behind = pieces.filter(isShown);
  const { happened, happenedAt } = (behind.length === 0 ? pieces : behind).reduce(
    (newest, piece) => (piece.happenedAt > newest.happenedAt ? piece : newest),
  );
  // What late work lost is told by the pieces that it is made of, and so is no change of this number.
  const { adjustments: _, ...rest } = last;
  return [
    {
      ...rest,
      works: [work, ...works],
      score,
      weight: 1,
      missing: behind.length === 0,
      baseline: true,
      carried: true,
      happened,
      happenedAt,
      ratings: [rating, ...ratings],
    },
  ];
}

/** The pieces of the newest period, with those that earlier ones bring along in front. */
function carryOver(
  own: readonly Piece[],
  earlier: readonly (readonly Piece[])[],
  question: Pick<PeriodQuestion, "rule" | "resultOf">,
): InPeriod {
  const { rule, resultOf } = question;
  switch (rule.carry) {
    case "period-only":
      return { pieces: own, away: [] };
    case "cumulative":
      return { pieces: [...earlier.flat(), ...own], away: [] };
    case "reach-back": {
      const lacking = (rule.least ?? 0) - own.filter(isShown).length;
      const shown = earlier.flat().filter(isShown);
      return { pieces: lacking <= 0 ? own : [...shown.slice(-lacking), ...own], away: [] };
    }
    case "carry-in": {
      const before = earlier.at(-1);
      if (before === undefined) return { pieces: own, away: [] };
      const made = carryOver(before, earlier.slice(0, -1), question);
      const { score, pieces, away } = resultOf(made.pieces);
      return score === undefined
        ? { pieces: own, away: [] }
        : { pieces: [...carried(pieces, score), ...own], away: [...made.away, ...away] };
    }
    default:
      return rule.carry satisfies never;
  }
}

/** Which of the ordered pieces are of the period asked about. Before the first has begun, none are. */
export function ofPeriod(ordered: readonly Piece[], question: PeriodQuestion): InPeriod {
  const { rule, zone, asOfDay } = question;
  const begun = begunPeriods(rule, asOfDay);
  const lists = begun.map((period) => within(ordered, period, zone));
  const { pieces, away } = carryOver(lists.at(-1) ?? [], lists.slice(0, -1), question);
  const ratings = new Set(
    [...pieces, ...away.map(({ piece }) => piece)].flatMap((piece) => piece.ratings),
  );
  const period = begun.at(-1)?.id;
  return {
    pieces,
    away: [
      ...away,
      ...ordered
        .filter((piece) => !piece.ratings.some((rating) => ratings.has(rating)))
        .map((piece) => ({
          piece,
          reason: {
            code: "outside-period" as const,
            data: period === undefined ? {} : { period },
          },
        })),
    ],
  };
}
