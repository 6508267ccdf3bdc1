import { exactMean } from "../numeric/exact-mean.ts";
import { exactSumOf } from "../numeric/exact-sum-of.ts";
import { normalCdf } from "../numeric/normal-cdf.ts";
import { normalQuantile } from "../numeric/normal-quantile.ts";
import { redrawnQuantile } from "../numeric/redrawn-quantile.ts";

type Statistic = (rows: readonly number[]) => number | null;

/**
 * The shares of drawn values at which a BCa interval ends: Φ(z0 + (z0 ± z) / (1 - a (z0 ± z))), where z0 says how far the estimate is from the median
 * of the values, and a how its error grows with it. z is widened for few rows ({@link redrawnQuantile}), as by `expand` of Hesterberg's R package
 * resample. Undefined where all rows together have no value.
 *
 * Source: Efron (1987), equations 2.3 and 7.3 by the jackknife.
 */
export function acceleratedShares(
  rows: number,
  sorted: readonly number[],
  statistic: Statistic,
  tail: number,
): { readonly lower: number; readonly upper: number } | undefined {
  const all = Array.from({ length: rows }, (_, row) => row);
  const estimate = statistic(all);
  if (estimate === null) return undefined;
  if (rows === 1) return { lower: tail, upper: 1 - tail };
  const z = redrawnQuantile(1 - tail, rows);
  const middle = biasOf(sorted, estimate);
  const rate = accelerationOf(all, statistic);
  const share = (away: number): number => {
    const from = middle + away;
    const rest = 1 - rate * from;
    // Beyond the pole there is no further value to end at.
    if (rest <= 0) return from > 0 ? 1 : 0;
    return normalCdf(middle + from / rest);
  };
  return { lower: share(-z), upper: share(z) };
}

/** z0: the normal quantile of the share of values below the estimate, equal ones half; half a value from either end at the most. */
function biasOf(sorted: readonly number[], estimate: number): number {
  const below = sorted.reduce(
    (sum, value) => sum + (value < estimate ? 1 : value === estimate ? 0.5 : 0),
    0,
  );
  return normalQuantile(Math.min(sorted.length - 0.5, Math.max(0.5, below)) / sorted.length);
}

/** a: a sixth of the skewness of what each row adds, from the statistic without it. */
function accelerationOf(all: readonly number[], statistic: Statistic): number {
  const without = all.flatMap((row) => statistic(all.filter((other) => other !== row)) ?? []);
  if (without.length === 0) return 0;
  const mean = exactMean(without);
  const squares = exactSumOf(without.map((value) => (mean - value) * (mean - value)));
  if (squares === 0) return 0;
  const cubes = exactSumOf(
    without.map((value) => (mean - value) * (mean - value) * (mean - value)),
  );
  return cubes / (6 * squares * Math.sqrt(squares));
}
