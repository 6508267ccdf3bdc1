/**
 * The value below which a share of a sample lies: of the values in ascending order the one at place (n - 1) p, from 0, and between two places
 * on the line from one to the other. `sorted` is ascending and has a value. Errors: RangeError for an empty sample and a share outside 0 to 1.
 *
 * Source: Hyndman and Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996), 361-365 (definition 7).
 *
 * @example
 * ```ts
 * import { sampleQuantile } from "@whole-learner/psychometrics";
 * sampleQuantile([1, 2, 4, 8], 0.5); // => 3
 * sampleQuantile([1, 2, 4, 8], 1); // => 8
 * ```
 */
export function sampleQuantile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) throw new RangeError("sorted: it has no value");
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share: ${share} is not from 0 to 1`);
  const place = (sorted.length - 1) * share;
  const before = Math.floor(place);
  const lower = sorted[before] as number;
  const upper = sorted[Math.min(before + 1, sorted.length - 1)] as number;
  return lower + (place - before) * (upper - lower);
}
