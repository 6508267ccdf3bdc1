import { checkConfidence, type Interval } from "../numeric/interval.ts";
import { studentQuantile } from "../numeric/student-quantile.ts";

/** An estimate plus and minus so many standard errors as Student's distribution asks for. */
export function tInterval(
  estimate: number,
  standardError: number,
  degrees: number,
  confidence: number,
): Interval {
  checkConfidence(confidence);
  const half = studentQuantile((1 + confidence) / 2, degrees) * standardError;
  return { lower: estimate - half, upper: estimate + half, confidence };
}
