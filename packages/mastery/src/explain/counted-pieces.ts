import type { EntryId } from "@whole-learner/core";
import type { Account } from "../account/account.ts";
import { roleOf } from "../admission/refuse.ts";
import type { LevelOf } from "../level/level-of.ts";
import type { ScoredSeries } from "../methods/method.ts";
import type { AdmittedEvidence, Piece } from "../pieces/piece.ts";
import type { CountedPiece, RatingShown } from "./explanation.ts";
import type { Shares } from "./shares-of.ts";
import { shownContributions } from "./shown-parts.ts";
import type { Variations } from "./variations.ts";

/** Pieces with a number: what the method saw, in the order of its series. */
type ScoredPiece = Piece & { readonly score: number };

// Objects are written out here and in the functions below for speed: there are as many of them as there are pieces.
type Written<T> = { -readonly [K in keyof T]: T[K] };

function shownRating({ evidence, number, converted }: AdmittedEvidence): RatingShown {
  const rating: Written<RatingShown> = { entry: evidence.id, role: roleOf(evidence) };
  if (number !== undefined) rating.number = number;
  if (converted !== undefined) rating.converted = converted;
  return rating;
}

function told(piece: ScoredPiece): Written<CountedPiece> {
  const one: Written<CountedPiece> = {
    work: piece.work as EntryId,
    happened: piece.happened,
    score: piece.score,
    ratings: piece.ratings.map(shownRating),
    missing: piece.missing,
    weight: piece.weight,
  };
  if (piece.works !== undefined) one.works = piece.works;
  if (piece.adjustments !== undefined) one.adjustments = piece.adjustments;
  if (piece.baseline !== undefined) one.baseline = piece.baseline;
  return one;
}

/** What is known of the series as a whole. */
export interface CountedQuestion {
  readonly account: Account;
  readonly series: ScoredSeries;
  readonly shares: Shares;
  readonly variations: Variations;
  /** Absent where the policy has no cuts for the scale. */
  readonly level: LevelOf | undefined;
}

/** What the method was given of each piece times how much of the score it is. */
const contributionsOf = (series: ScoredSeries, shares: readonly number[]): readonly number[] =>
  shares.map((share, at) => share * (series[at]?.score ?? 0));

/** The pieces that the method saw, with what each did to the score: its share and contribution, and what would be without it. */
export function countedPieces(question: CountedQuestion): readonly CountedPiece[] {
  const { account, series, shares, variations, level } = question;
  const { found, sections } = account;
  const pieces = account.pieces.filter((piece): piece is ScoredPiece => piece.score !== undefined);
  const { told: parts, exact } = shares;
  const score = found?.status === "scored" ? found.score : undefined;
  const linear = score === undefined ? undefined : parts;
  const contributions = linear && contributionsOf(series, linear.shares);
  const shown =
    contributions && shownContributions(contributions, score ?? 0, sections.display.rounding);
  return pieces.map((piece, at) => {
    const one = told(piece);
    if (linear !== undefined && contributions !== undefined && shown !== undefined) {
      one.share = linear.shares[at] ?? 0;
      one.contribution = contributions[at] ?? 0;
      if (exact !== undefined) one.exact = exact.partOf(at, series[at]?.score ?? 0);
      one.shown = { share: linear.shown[at] ?? 0, contribution: shown[at] ?? 0 };
    }
    const without = variations.without[at] ?? Number.NaN;
    if (level !== undefined && !Number.isNaN(without))
      one.without = { score: without, level: level(without) };
    return one;
  });
}
