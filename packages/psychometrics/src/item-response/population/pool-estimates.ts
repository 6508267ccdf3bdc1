/** One estimate of several, made from data that were filled in several times. */
export interface PooledEstimate {
  readonly estimate: number;
  readonly standardError: number;
  /** The mean of the estimates' own variances. */
  readonly withinVariance: number;
  /** The variance between the estimates. */
  readonly betweenVariance: number;
  /** Of the t distribution that an interval is taken from; null where the estimates do not differ, which is the normal distribution. */
  readonly degreesOfFreedom: number | null;
  /** How much of the variance comes from what was not seen: 0 .. 1. */
  readonly fractionMissing: number;
}

/**
 * Rubin's rules: what was estimated from each set of plausible values, as one estimate with the standard error that the sets' differences add to. Errors: RangeError for fewer than
 * two estimates, as many variances, an estimate that is not finite, or a variance below 0 or not finite.
 *
 * Source: Rubin, Multiple imputation for nonresponse in surveys (1987), 3.1.
 *
 * @example
 * ```ts
 * import { poolEstimates } from "@whole-learner/psychometrics";
 * const { estimate, withinVariance, betweenVariance } = poolEstimates([1, 2, 3], [0.5, 0.5, 0.5]);
 * [estimate, withinVariance, betweenVariance]; // => [2, 0.5, 1]
 * ```
 */
export function poolEstimates(
  estimates: readonly number[],
  variances: readonly number[],
): PooledEstimate {
  const count = estimates.length;
  if (count < 2) throw new RangeError(`estimates: ${count}, and at least 2 are pooled`);
  if (variances.length !== count)
    throw new RangeError(`variances: ${variances.length} for ${count} estimates`);
  for (const estimate of estimates)
    if (!Number.isFinite(estimate)) throw new RangeError(`estimates: ${estimate} is no number`);
  for (const variance of variances)
    if (!(variance >= 0 && variance < Number.POSITIVE_INFINITY))
      throw new RangeError(`variances: ${variance} is no finite number from 0`);
  const estimate = meanOf(estimates);
  const withinVariance = meanOf(variances);
  const betweenVariance =
    estimates.reduce((sum, one) => sum + (one - estimate) * (one - estimate), 0) / (count - 1);
  const added = (1 + 1 / count) * betweenVariance;
  const total = withinVariance + added;
  const share = withinVariance / added;
  return {
    estimate,
    standardError: Math.sqrt(total),
    withinVariance,
    betweenVariance,
    degreesOfFreedom: added > 0 ? (count - 1) * (1 + share) * (1 + share) : null,
    fractionMissing: added > 0 ? added / total : 0,
  };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
