import { exactMean } from "../numeric/exact-mean.ts";
import { exactSumOf } from "../numeric/exact-sum-of.ts";

/** The mean squares of ratings of works (rows) by raters (columns), none missing. */
export interface RatingVariances {
  readonly works: number;
  readonly raters: number;
  /** Between works: times (works - 1), the raters' count times the squared distances of works' means from the mean of all. */
  readonly betweenWorks: number;
  readonly betweenRaters: number;
  /** What is left when works and raters are taken out. */
  readonly residual: number;
  /** Within works: raters and residual together. */
  readonly withinWorks: number;
}

const squares = (distances: readonly number[]): number =>
  exactSumOf(distances.map((distance) => distance * distance));

/** Splits the variation of at least two rows of at least two ratings. */
export function ratingVariances(rows: readonly (readonly number[])[]): RatingVariances {
  const works = rows.length;
  const raters = (rows[0] as readonly number[]).length;
  const all = exactMean(rows.flat());
  const ofWork = rows.map((row) => exactMean(row));
  const ofRater = (rows[0] as readonly number[]).map((_, rater) =>
    exactMean(rows.map((row) => row[rater] as number)),
  );
  const acrossWorks = raters * squares(ofWork.map((mean) => mean - all));
  const acrossRaters = works * squares(ofRater.map((mean) => mean - all));
  const rest = squares(
    rows.flatMap((row, work) =>
      row.map((rating, rater) => {
        const expected = (ofWork[work] as number) + ((ofRater[rater] as number) - all);
        return rating - expected;
      }),
    ),
  );
  return {
    works,
    raters,
    betweenWorks: acrossWorks / (works - 1),
    betweenRaters: acrossRaters / (raters - 1),
    residual: rest / ((works - 1) * (raters - 1)),
    withinWorks: (acrossRaters + rest) / (works * (raters - 1)),
  };
}
