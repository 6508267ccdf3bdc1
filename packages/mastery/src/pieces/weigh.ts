import type { Vocabulary } from "@whole-learner/core";
import { pow } from "@whole-learner/psychometrics/numeric";
import { termsOf } from "../admission/broaden.ts";
import { roleOf } from "../admission/refuse.ts";
import type { WeighSection } from "../policy/sections.ts";
import type { Away } from "./away.ts";
import { dayLength } from "./due.ts";
import { isShown, type Piece } from "./piece.ts";

/** The pieces that count with how much they do, and those that count nothing. */
export interface Weighed {
  readonly pieces: readonly Piece[];
  readonly away: readonly Away[];
}

/** What the stage asks beside the pieces in the window. */
export interface WeighQuestion {
  readonly weigh: WeighSection;
  readonly vocabulary: Vocabulary;
  /** The instant from which ages are counted back. */
  readonly newestAt: number | undefined;
}

type Factors = { readonly [term: string]: number } | undefined;

/** The factor of a term: its own, else that of the broader term that it is a kind of, else 1. */
export function factorOf(
  factors: Factors,
  term: string | undefined,
  vocabulary?: Parameters<typeof termsOf>[1],
): number {
  if (factors === undefined || term === undefined) return 1;
  // Own names only: "constructor" is no term.
  const named = termsOf(term, vocabulary).find((name) => Object.hasOwn(factors, name));
  return named === undefined ? 1 : (factors[named] ?? 1);
}

/** The instant that tells a piece's age: the one that orders it, else when it happened. */
const ageInstant = ({ at, happenedAt }: Piece): number => at ?? happenedAt;

/** The newest of the pieces that were shown: ages are counted from it, whether or not it is in the window. */
export const newestInstant = (pieces: readonly Piece[]): number | undefined =>
  pieces
    .filter(isShown)
    .map(ageInstant)
    .reduce<number | undefined>(
      (newest, at) => (newest === undefined || at > newest ? at : newest),
      undefined,
    );

function weightOf(piece: Piece, { weigh, vocabulary, newestAt }: WeighQuestion): number {
  const { kind, setting, experience } = piece.circumstances;
  const { halfLifeDays } = weigh;
  const age = newestAt === undefined ? 0 : Math.max(newestAt - ageInstant(piece), 0) / dayLength;
  const ofAge = halfLifeDays === undefined ? 1 : pow(2, -age / halfLifeDays);
  // An earlier period's result is no piece of one kind or setting: its pieces were weighed when it was made.
  if (piece.carried === true) return piece.weight * ofAge;
  const roles = piece.ratings.map(({ evidence }) =>
    factorOf(weigh.roles, roleOf(evidence), vocabulary.roles),
  );
  return (
    factorOf(weigh.kinds, kind, vocabulary.kinds) *
    factorOf(weigh.settings, setting, vocabulary.settings) *
    factorOf(weigh.experiences, experience) *
    Math.max(...roles) *
    ofAge
  );
}

/** Stage 7: how much each piece counts. What counts nothing takes part in nothing but display. */
export function weigh(pieces: readonly Piece[], question: WeighQuestion): Weighed {
  if (Object.keys(question.weigh).length === 0) return { pieces, away: [] };
  const weighed = pieces.map((piece) => ({ ...piece, weight: weightOf(piece, question) }));
  return {
    pieces: weighed.filter(({ weight }) => weight > 0),
    away: weighed
      .filter(({ weight }) => !(weight > 0))
      .map((piece) => ({ piece, reason: { code: "no-weight", data: {} } })),
  };
}
