import { collectSum } from "../numeric/collect-sum.ts";
import { emptySum, mergeSums, totalOf } from "../numeric/exact-sum.ts";
import { exactSumOf } from "../numeric/exact-sum-of.ts";
import { coincidences } from "./coincidences.ts";
import { type DifferenceMetric, squaredDifferences } from "./difference-metric.ts";
import type { Levels, RatingRows } from "./levels.ts";

/** Agreement of any number of raters with gaps, or why there is none to tell. */
export type KrippendorffAlpha =
  | {
      readonly status: "computed";
      /** 1: no disagreement; 0: as much as if ratings were dealt to works by chance; below 0: more. */
      readonly alpha: number;
      readonly observedDisagreement: number;
      readonly expectedDisagreement: number;
      /** Works with two ratings or more; others tell nothing and were left out. */
      readonly works: number;
      /** The ratings of those works. */
      readonly ratings: number;
    }
  | {
      readonly status: "not-computable";
      /** `no-pairs`: no work has two ratings. `no-variation`: all have one and the same level. */
      readonly reason: "no-pairs" | "no-variation";
    };

/** What {@link krippendorffAlpha} may be told. */
export interface AlphaOptions {
  /** How far ratings are apart; `ordinal` for levels of a rubric. */
  readonly metric?: DifferenceMetric;
  /** The levels in their order, lowest first. Unless given: the ratings that occur, ascending. */
  readonly levels?: Levels;
}

/** The defaults of {@link krippendorffAlpha}. */
export const alphaDefaults: { readonly metric: DifferenceMetric } = { metric: "ordinal" };

/**
 * Krippendorff's alpha: 1 - Do / De, observed over expected disagreement, for any number of raters, with ratings missing. Rows are works, columns
 * raters, null where there is no rating. Levels that nobody gave change nothing. An interval comes from {@link bootstrapInterval} over works.
 * Errors: RangeError for ratings that are no numbers or none of the levels, and for numbers below 0 with the metric `ratio`.
 *
 * Source: Krippendorff, Computing Krippendorff's alpha-reliability (2011); Content analysis (2nd edition, 2004), chapter 11.
 *
 * @example
 * ```ts
 * import { krippendorffAlpha } from "@whole-learner/psychometrics/agreement";
 * const ratings = [[1, 1, null], [2, 2, 2], [3, 3, 4], [4, null, 4], [2, null, null]];
 * const found = krippendorffAlpha(ratings, { levels: [1, 2, 3, 4] });
 * found.status === "computed" && [found.works, found.ratings]; // => [4, 10]
 * krippendorffAlpha([[1, 1], [1, 1]]); // => { status: "not-computable", reason: "no-variation" }
 * ```
 */
export function krippendorffAlpha(
  ratings: RatingRows,
  options: AlphaOptions = {},
): KrippendorffAlpha {
  const { metric = alphaDefaults.metric, levels = valuesOf(ratings) } = options;
  if (levels.length === 0) return { status: "not-computable", reason: "no-pairs" };
  const negative = levels.find((level) => level < 0);
  if (metric === "ratio" && negative !== undefined) {
    throw new RangeError(`levels: ${negative} is below 0 and has no ratio`);
  }
  const { works, given, pairs } = coincidences(ratings, levels);
  if (works === 0) return { status: "not-computable", reason: "no-pairs" };
  const n = exactSumOf(given);
  const difference = squaredDifferences(metric, levels, given);
  const expectedDisagreement = (2 * expectedSum(given, difference)) / (n * (n - 1));
  if (expectedDisagreement === 0) return { status: "not-computable", reason: "no-variation" };
  const observed = exactSumOf(pairs.map(({ c, k, often }) => often * difference(c, k)));
  const observedDisagreement = (2 * observed) / n;
  return {
    status: "computed",
    alpha: 1 - observedDisagreement / expectedDisagreement,
    observedDisagreement,
    expectedDisagreement,
    works,
    ratings: n,
  };
}

const valuesOf = (ratings: RatingRows): Levels =>
  [...new Set(ratings.flat().filter((rating) => rating !== null))].sort((a, b) => a - b);

/** The sum of squared differences over all pairs of ratings, whatever their works: exact, so that levels may be counted from either end. */
function expectedSum(
  given: readonly number[],
  difference: (c: number, k: number) => number,
): number {
  let sum = emptySum;
  for (let c = 0; c < given.length; c++) {
    const own = given[c] as number;
    if (own === 0) continue;
    const terms = new Float64Array(given.length - c - 1);
    for (let at = 0; at < terms.length; at++) {
      const k = c + 1 + at;
      terms[at] = own * (given[k] as number) * difference(c, k);
    }
    sum = mergeSums(sum, collectSum(terms));
  }
  return totalOf(sum);
}
