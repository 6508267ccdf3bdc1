import type { ExpectedLevels } from "./expected-levels.ts";
import { ratingErrors } from "./level-parameters.ts";

/** The 1 / tau of the greatest expected log likelihood: where ratings stray as far from their levels as they are expected to. */
export function sharpest(
  { ratings }: Pick<ExpectedLevels, "ratings">,
  [least, most]: readonly [least: number, most: number],
): number {
  let low = least;
  let high = most;
  for (let halving = 0; halving < 80; halving++) {
    const middle = (low + high) / 2;
    if (raterExcess(ratings, middle) > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** How much further ratings stray than expected, in levels, summed; falls as they are expected to stray less. */
export function raterExcess(ratings: ExpectedLevels["ratings"], sharpness: number): number {
  const expected = ratingErrors(ratings.length, 1 / sharpness);
  return ratings.reduce((sum, row, level) => {
    const count = row.reduce((total, one) => total + one, 0);
    return row.reduce(
      (so, one, rating) =>
        so + Math.abs(rating - level) * (one - count * (expected[level]?.[rating] as number)),
      sum,
    );
  }, 0);
}
