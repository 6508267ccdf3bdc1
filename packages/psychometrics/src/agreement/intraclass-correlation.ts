import { fUpper } from "../numeric/f-upper.ts";
import { checkConfidence } from "../numeric/interval.ts";
import { intraclassBounds, intraclassValue } from "./intraclass-form.ts";
import type { RatingRows } from "./levels.ts";
import { ratingVariances } from "./rating-variances.ts";

/**
 * Which correlation, after Shrout and Fleiss. First: `1` each work has other raters; `2` the same raters for all works, drawn from many, and
 * their severity counts as error; `3` these raters and no others, severity set aside. Then: one rating (`1`) or the mean of all k of a work (`k`).
 */
export type IntraclassForm = "1,1" | "2,1" | "3,1" | "1,k" | "2,k" | "3,k";

/** An intraclass correlation, or why there is none to tell. */
export type IntraclassCorrelation =
  | {
      readonly status: "computed";
      readonly form: IntraclassForm;
      /** The share of the variance of ratings (or of their means) that lies between works. Below 0 where raters differ more than works. */
      readonly correlation: number;
      /**
       * Null: without bound on that side. `df2` are the degrees of freedom of the error in it: those of the test, but Satterthwaite's for forms `2`,
       * where severity is error too; null where there is no error.
       */
      readonly interval: {
        readonly lower: number | null;
        readonly upper: number | null;
        readonly confidence: number;
        readonly df2: number | null;
      };
      /** The test of no variation between works: F, its degrees of freedom, how often chance gives as much. Null where nothing is left as error. */
      readonly test: {
        readonly f: number;
        readonly df1: number;
        readonly df2: number;
        readonly p: number;
      } | null;
      /** Works with a rating of every rater. */
      readonly works: number;
      readonly worksLeftOut: number;
      readonly raters: number;
    }
  | {
      readonly status: "not-computable";
      /** `no-variation-between-works`: the variance that the correlation is a share of comes out as nothing. */
      readonly reason: "too-few-works" | "too-few-raters" | "no-variation-between-works";
    };

/** What {@link intraclassCorrelation} is told. */
export interface IntraclassOptions {
  readonly form: IntraclassForm;
  readonly confidence?: number;
}

/** The default confidence of {@link intraclassCorrelation}. */
export const intraclassDefaults: { readonly confidence: number } = { confidence: 0.95 };

/**
 * The intraclass correlation: how much of the variance of ratings lies between works, the rest being raters and chance. Rows are works, columns
 * raters; ratings count as numbers of equal distance. A work with a missing rating is left out. Errors: RangeError where rows differ in length,
 * for ratings that are no numbers and for a confidence outside 0 to 1.
 *
 * Source: Shrout and Fleiss, Psychological Bulletin 86 (1979), 420-428; McGraw and Wong, Psychological Methods 1 (1996), 30-46, tables 4 and 7.
 *
 * @example
 * ```ts
 * import { intraclassCorrelation } from "@whole-learner/psychometrics/agreement";
 * const ratings = [[1, 2], [3, 4], [5, 6]];
 * const severityApart = intraclassCorrelation(ratings, { form: "3,1" });
 * severityApart.status === "computed" && severityApart.correlation; // => 1
 * intraclassCorrelation([[3, 3]], { form: "2,1" }); // => { status: "not-computable", reason: "too-few-works" }
 * ```
 */
export function intraclassCorrelation(
  ratings: RatingRows,
  { form, confidence = intraclassDefaults.confidence }: IntraclassOptions,
): IntraclassCorrelation {
  checkConfidence(confidence);
  checkRows(ratings);
  const raters = ratings[0]?.length ?? 0;
  const rows = ratings.filter((row): row is readonly number[] => !row.includes(null));
  const works = rows.length;
  if (works < 2) return { status: "not-computable", reason: "too-few-works" };
  if (raters < 2) return { status: "not-computable", reason: "too-few-raters" };
  const variances = ratingVariances(rows);
  const correlation = intraclassValue(form, variances);
  if (correlation === undefined) {
    return { status: "not-computable", reason: "no-variation-between-works" };
  }
  const oneWay = form === "1,1" || form === "1,k";
  const error = oneWay ? variances.withinWorks : variances.residual;
  const df1 = works - 1;
  const df2 = oneWay ? works * (raters - 1) : df1 * (raters - 1);
  const f = variances.betweenWorks / error;
  return {
    status: "computed",
    form,
    correlation,
    interval: { ...intraclassBounds(form, variances, (1 - confidence) / 2), confidence },
    test: error === 0 ? null : { f, df1, df2, p: fUpper(f, df1, df2) },
    works,
    worksLeftOut: ratings.length - works,
    raters,
  };
}

function checkRows(ratings: RatingRows): void {
  const width = ratings[0]?.length ?? 0;
  for (const row of ratings) {
    if (row.length !== width) {
      throw new RangeError(`ratings: a row of ${row.length} beside one of ${width}`);
    }
    const wrong = row.find((rating) => rating !== null && !Number.isFinite(rating));
    if (wrong !== undefined) throw new RangeError(`ratings: ${wrong} is no number`);
  }
}
