import { normalQuantile } from "./normal-quantile.ts";

/** An interval with how often intervals made so cover the true value. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly confidence: number;
}

/** Throws RangeError where a confidence is not above 0 and below 1. */
export function checkConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence: ${confidence} is not above 0 and below 1`);
  }
}

/**
 * An estimate plus and minus so many standard errors as the normal distribution asks for, cut at the bounds that the quantity has. Errors:
 * RangeError for a confidence that is not above 0 and below 1.
 *
 * @example
 * ```ts
 * import { normalInterval, roundDecimal } from "@whole-learner/psychometrics";
 * roundDecimal(normalInterval(0.5, 0.1, 0.95).lower, 3, "half-up"); // => 0.304
 * normalInterval(0.9, 0.1, 0.95, { upper: 1 }).upper; // => 1
 * ```
 */
export function normalInterval(
  estimate: number,
  standardError: number,
  confidence: number,
  bounds: { readonly lower?: number; readonly upper?: number } = {},
): Interval {
  checkConfidence(confidence);
  const half = normalQuantile((1 + confidence) / 2) * standardError;
  return {
    lower: Math.max(bounds.lower ?? Number.NEGATIVE_INFINITY, estimate - half),
    upper: Math.min(bounds.upper ?? Number.POSITIVE_INFINITY, estimate + half),
    confidence,
  };
}
