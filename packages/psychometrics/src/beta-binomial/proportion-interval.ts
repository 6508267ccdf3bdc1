import { betaQuantile } from "../numeric/beta-quantile.ts";
import { normalQuantile } from "../numeric/normal-quantile.ts";
import { demandCount } from "./demand-count.ts";
import type { ProportionInterval } from "./credible-interval.ts";
import { tailOf } from "./tail-of.ts";

/** How sure the intervals of a raw proportion are to hold the truth, without a word of another: 0.95 is 95 %. */
export const proportionConfidence = 0.95;

/** Counts are whole or discounted; there are no more met than there are. */
function demandCounts(met: number, of: number): void {
  demandCount("of", of);
  if (!(met >= 0 && met <= of)) throw new RangeError(`met: ${met} is no number from 0 to ${of}`);
}

/**
 * Wilson's interval for a raw proportion, `met` of `of`; 0 to 1 where there are none. It keeps its promise for few responses and near 0 and 1,
 * where the usual plus and minus of a standard error (Wald) does not: that one is not offered.
 *
 * Errors: RangeError where counts are below 0, `met` is above `of` or that above 2^53 - 1, or the confidence is not above 0 and below 1.
 *
 * Source: Wilson, JASA 22 (1927), 209-212; recommended by Brown, Cai and DasGupta, Statistical Science 16 (2001), 101-133.
 *
 * @example
 * ```ts
 * import { wilsonInterval } from "@whole-learner/psychometrics";
 * const { lower, upper } = wilsonInterval(8, 10);
 * [lower.toFixed(4), upper.toFixed(4)]; // => ["0.4902", "0.9433"]
 * wilsonInterval(0, 0); // => { lower: 0, upper: 1 }
 * ```
 */
export function wilsonInterval(
  met: number,
  of: number,
  confidence: number = proportionConfidence,
): ProportionInterval {
  demandCounts(met, of);
  const z = normalQuantile(1 - tailOf(confidence));
  if (of === 0) return { lower: 0, upper: 1 };
  const square = z * z;
  const half = z * Math.sqrt((met * (of - met)) / of + square / 4);
  return {
    lower: met === 0 ? 0 : (met + square / 2 - half) / (of + square),
    upper: met === of ? 1 : (met + square / 2 + half) / (of + square),
  };
}

/**
 * Jeffreys's interval for a raw proportion: the middle of Beta(met + 1/2, of - met + 1/2); its lower end is 0 where nothing was met and its
 * upper 1 where all was. Errors as in {@link wilsonInterval}.
 *
 * Source: Brown, Cai and DasGupta, Statistical Science 16 (2001), 101-133.
 *
 * @example
 * ```ts
 * import { jeffreysInterval } from "@whole-learner/psychometrics";
 * jeffreysInterval(5, 5).upper; // => 1
 * ```
 */
export const jeffreysInterval = (
  met: number,
  of: number,
  confidence: number = proportionConfidence,
): ProportionInterval => betaEnds(met, of, confidence, 0.5, 0.5);

/**
 * Clopper and Pearson's interval for a raw proportion, which holds the truth at least as often as it promises and is wider for it. Errors as in
 * {@link wilsonInterval}.
 *
 * Source: Clopper and Pearson, Biometrika 26 (1934), 404-413.
 *
 * @example
 * ```ts
 * import { exactInterval } from "@whole-learner/psychometrics";
 * exactInterval(0, 5).upper.toFixed(4); // => "0.5218"
 * ```
 */
export const exactInterval = (
  met: number,
  of: number,
  confidence: number = proportionConfidence,
): ProportionInterval => betaEnds(met, of, confidence, 0, 1);

/** Ends that are quantiles of Beta(met + less, of - met + more) and of Beta(met + more, of - met + less). */
function betaEnds(
  met: number,
  of: number,
  confidence: number,
  less: number,
  more: number,
): ProportionInterval {
  demandCounts(met, of);
  const tail = tailOf(confidence);
  const rest = of - met;
  return {
    lower: met === 0 ? 0 : betaQuantile(tail, met + less, rest + more),
    upper: rest === 0 ? 1 : 1 - betaQuantile(tail, rest + less, met + more),
  };
}
