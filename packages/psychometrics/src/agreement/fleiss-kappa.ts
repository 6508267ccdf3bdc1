import { exactSumOf } from "../numeric/exact-sum-of.ts";
import { countsByLevel, type Levels, type RatingRows } from "./levels.ts";

/** How well raters tell one level from all others. */
export interface LevelKappa {
  readonly level: number;
  /** Null where the level was given to no work, or to every one. */
  readonly kappa: number | null;
  /** kappa over its standard error if raters agree by chance alone. */
  readonly z: number | null;
}

/** Agreement of several raters beyond chance, or why there is none to tell. */
export type FleissKappa =
  | {
      readonly status: "computed";
      readonly kappa: number;
      /** The standard error that kappa would have if raters agreed by chance alone: for testing that, not for an interval. */
      readonly standardErrorByChance: number;
      readonly z: number;
      readonly byLevel: readonly LevelKappa[];
      readonly observedAgreement: number;
      readonly expectedAgreement: number;
      readonly works: number;
      readonly ratingsPerWork: number;
    }
  | {
      readonly status: "not-computable";
      /** `unequal-numbers`: works were not all rated equally often; {@link krippendorffAlpha} and {@link gwetAgreement} allow that. */
      readonly reason: "no-works" | "one-rating-each" | "unequal-numbers" | "no-variation";
    };

/**
 * Fleiss' kappa: agreement of several raters beyond chance, where every work has the same number of ratings, by whichever raters. Levels have no
 * order here. An interval comes from {@link bootstrapInterval} over works. Errors: RangeError for a rating that is none of the levels, and for a
 * list that is empty or has a level twice.
 *
 * Source: Fleiss, Psychological Bulletin 76 (1971), 378-382; Fleiss, Nee and Landis, Psychological Bulletin 86 (1979), 974-977 (standard errors).
 *
 * @example
 * ```ts
 * import { fleissKappa } from "@whole-learner/psychometrics/agreement";
 * const found = fleissKappa([[1, 1, 1], [2, 2, 2], [1, 1, 1], [2, 2, 2]], [1, 2]);
 * found.status === "computed" && found.kappa; // => 1
 * fleissKappa([[1, 1, null], [2, 2, 2]], [1, 2]); // => { status: "not-computable", reason: "unequal-numbers" }
 * ```
 */
export function fleissKappa(ratings: RatingRows, levels: Levels): FleissKappa {
  const counts = countsByLevel(ratings, levels);
  const [first] = counts;
  if (first === undefined) return { status: "not-computable", reason: "no-works" };
  const m = exactSumOf(first);
  if (counts.some((row) => exactSumOf(row) !== m)) {
    return { status: "not-computable", reason: "unequal-numbers" };
  }
  if (m < 2) return { status: "not-computable", reason: "one-rating-each" };
  const works = counts.length;
  const pairs = works * m * (m - 1);
  const levelsUsed = levels.map((level, k) => {
    const given = counts.map((row) => row[k] as number);
    const p = exactSumOf(given) / (works * m);
    // Pairs of ratings of one work of which one is this level and the other is not.
    const split = exactSumOf(given.map((count) => count * (m - count))) / pairs;
    return { level, p, split, spread: p * (1 - p) };
  });
  const expected = exactSumOf(levelsUsed.map(({ spread }) => spread));
  if (expected === 0) return { status: "not-computable", reason: "no-variation" };
  const observed = exactSumOf(levelsUsed.map(({ split }) => split));
  const skew = exactSumOf(levelsUsed.map(({ p, spread }) => spread * (1 - 2 * p)));
  const oneLevel = Math.sqrt(2 / pairs);
  const standardErrorByChance = (oneLevel * Math.sqrt(expected * expected - skew)) / expected;
  const kappa = 1 - observed / expected;
  return {
    status: "computed",
    kappa,
    standardErrorByChance,
    z: kappa / standardErrorByChance,
    byLevel: levelsUsed.map(({ level, split, spread }) => {
      if (spread === 0) return { level, kappa: null, z: null };
      const own = 1 - split / spread;
      return { level, kappa: own, z: own / oneLevel };
    }),
    observedAgreement: 1 - observed,
    expectedAgreement: 1 - expected,
    works,
    ratingsPerWork: m,
  };
}
