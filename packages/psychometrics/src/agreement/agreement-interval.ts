import { checkConfidence, type Interval, normalInterval } from "../numeric/interval.ts";
import { ln } from "../numeric/ln.ts";
import { logistic } from "../numeric/logistic.ts";
import { pow } from "../numeric/pow.ts";
import { studentQuantile } from "../numeric/student-quantile.ts";

/**
 * How the interval of a coefficient is made. `fisher`: Student's quantile times the standard error on Fisher's scale, atanh of the coefficient, and
 * back; it covers the truth as often as it says from about 30 works on. `plain`: the coefficient plus and minus so many standard errors, cut at 1, as other
 * programs print it; where agreement is high or weights are quadratic, 95 % intervals of 30 works made so cover the truth in 77 to 90 %.
 */
export type AgreementIntervalKind = "fisher" | "plain";

/** A coefficient of agreement, as its interval needs it. */
export interface EstimatedAgreement {
  readonly coefficient: number;
  readonly standardError: number;
  readonly expectedAgreement: number;
  /** Works that were rated twice or more; of fewer than two nothing is known. */
  readonly works: number;
}

/** A standard error below this is rounding: it would take 1e24 works. */
const none = 1e-12;

/**
 * The interval on Fisher's scale, where a coefficient's error depends little on its size and lies evenly about it. Works that all agree have a standard error of 0,
 * which is no certainty: there the lower end supposes as much disagreement as none in so many works still allows (Clopper and Pearson's upper end of 0 of n), at
 * full weight. Any other standard error of 0 says that the formula sees nothing, as where one rater gave a single level: then nothing is known.
 *
 * Source: Lin, A concordance correlation coefficient to evaluate reproducibility, Biometrics 45 (1989), 255-268 (the scale; his coefficient is
 * quadratically weighted kappa); Hanley and Lippman-Hand, If nothing goes wrong, is everything all right?, JAMA 249 (1983), 1743-1745.
 */
export function fisherInterval(
  { coefficient, standardError, expectedAgreement, works }: EstimatedAgreement,
  confidence: number,
): Interval {
  checkConfidence(confidence);
  if (coefficient === 1) {
    const disagree = 1 - pow((1 - confidence) / 2, 1 / works);
    return { lower: Math.max(-1, 1 - disagree / (1 - expectedAgreement)), upper: 1, confidence };
  }
  if (standardError < none || coefficient <= -1 || works < 2) {
    return { lower: Math.min(-1, coefficient), upper: 1, confidence };
  }
  const apart = (1 - coefficient) * (1 + coefficient);
  const half = (studentQuantile((1 + confidence) / 2, works - 1) * standardError) / apart;
  const center = ln((1 + coefficient) / (1 - coefficient));
  const back = (twice: number): number => 2 * logistic(twice) - 1;
  return { lower: back(center - 2 * half), upper: back(center + 2 * half), confidence };
}

/** The plain interval with the normal distribution. */
export const plainInterval = (
  { coefficient, standardError }: EstimatedAgreement,
  confidence: number,
): Interval => normalInterval(coefficient, standardError, confidence, { upper: 1 });
