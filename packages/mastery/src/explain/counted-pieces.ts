import type { Account } from "../account/account.ts";
import { placesLookedAt } from "../account/places-looked-at.ts";
import { roleOf } from "../admission/refuse.ts";
import type { LevelOf } from "../level/level-of.ts";
import type { ScoredSeries } from "../methods/method.ts";
import type { AdmittedEvidence, Piece } from "../pieces/piece.ts";
import type { CountedPiece, RatingShown } from "./explanation.ts";
import type { Shares } from "./shares-of.ts";
import { shownContributions } from "./shown-parts.ts";
import type { Variations } from "./variations.ts";

// Objects that there are as many of as pieces are written out whole where all is there to tell: one that grows takes longer to make, and
// longer again to write down.

/** Pieces with a number: what the method saw, in the order of its series. */
type ScoredPiece = Piece & { readonly score: number };

function shownRating({ evidence, number, converted }: AdmittedEvidence): RatingShown {
  const entry = evidence.id;
  const role = roleOf(evidence);
  if (number === undefined) return { entry, role };
  return converted === undefined ? { entry, role, number } : { entry, role, number, converted };
}

function shownRatings(ratings: Piece["ratings"]): readonly RatingShown[] {
  const [first] = ratings;
  return ratings.length === 1 ? [shownRating(first)] : ratings.map(shownRating);
}

/** What few pieces have: works that it stands for, what was taken from its score, whether it is a starting point or stands in for another. */
const seldomTold = ({ works, adjustments, baseline, missing }: Piece): Partial<CountedPiece> => ({
  ...(works === undefined ? {} : { works }),
  ...(adjustments === undefined ? {} : { adjustments }),
  ...(baseline === undefined ? {} : { baseline }),
  ...(missing ? { missing } : {}),
});

const isPlain = ({ works, adjustments, baseline, missing }: Piece): boolean =>
  works === undefined && adjustments === undefined && baseline === undefined && !missing;

/** What is known of the series as a whole. */
export interface CountedQuestion {
  readonly account: Account;
  readonly series: ScoredSeries;
  readonly shares: Shares;
  readonly variations: Variations;
  /** Absent where the policy has no cuts for the scale. */
  readonly level: LevelOf | undefined;
}

/** What each piece is of the score, in the order of the series. */
interface Parts extends NonNullable<Shares["told"]> {
  readonly contributions: readonly number[];
  readonly shownContributions: readonly number[];
  readonly exact: Shares["exact"];
}

function partsOf({ account, series, shares }: CountedQuestion): Parts | undefined {
  const { found, sections } = account;
  const { told, exact } = shares;
  if (found?.status !== "scored" || told === undefined) return undefined;
  const contributions = told.shares.map((share, at) => share * (series[at]?.score ?? 0));
  const { rounding } = sections.display;
  return {
    ...told,
    contributions,
    shownContributions: shownContributions(contributions, found.score, rounding),
    exact,
  };
}

/** The pieces that the method saw, with what each did to the score: its share and contribution, and what would be without it. */
export function countedPieces(question: CountedQuestion): readonly CountedPiece[] {
  const { account, series, variations, level } = question;
  const parts = partsOf(question);
  const [from, until] = placesLookedAt(account.sections, series.length);

  const withoutIt = (at: number): CountedPiece["without"] => {
    const score = variations.without[at] ?? Number.NaN;
    return level === undefined || Number.isNaN(score) ? undefined : { score, level: level(score) };
  };

  return account.pieces
    .filter((piece): piece is ScoredPiece => piece.score !== undefined)
    .map((piece, at): CountedPiece => {
      const { work, happened, score, weight } = piece;
      const ratings = shownRatings(piece.ratings);
      const without = withoutIt(at);
      const exact = parts?.exact?.partOf(at, series[at]?.score ?? 0);
      const share = parts?.shares[at] ?? 0;
      const contribution = parts?.contributions[at] ?? 0;
      const shown = {
        share: parts?.shown[at] ?? 0,
        contribution: parts?.shownContributions[at] ?? 0,
      };
      const passedOver = at < from || at >= until;
      if (exact !== undefined && without !== undefined && !passedOver && isPlain(piece)) {
        return {
          work,
          happened,
          score,
          ratings,
          weight,
          share,
          contribution,
          exact,
          shown,
          without,
        };
      }
      return {
        work,
        happened,
        score,
        ratings,
        ...seldomTold(piece),
        ...(passedOver ? { passedOver } : {}),
        weight,
        ...(parts === undefined ? {} : { share, contribution }),
        ...(exact === undefined ? {} : { exact }),
        ...(parts === undefined ? {} : { shown }),
        ...(without === undefined ? {} : { without }),
      };
    });
}
