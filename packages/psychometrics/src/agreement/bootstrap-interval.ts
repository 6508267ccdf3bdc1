import { drawBelow } from "../numeric/draw-below.ts";
import { checkConfidence, type Interval } from "../numeric/interval.ts";
import { sampleQuantile } from "../numeric/sample-quantile.ts";
import { sampleVariance } from "../numeric/sample-variance.ts";
import { seedDraws } from "../numeric/seed-draws.ts";

/** How {@link bootstrapInterval} draws. */
export interface BootstrapOptions {
  /** Which draws: a whole number. The same seed gives the same interval. */
  readonly seed: number;
  /** How many samples: a whole number from 1 on. */
  readonly samples?: number;
  readonly confidence?: number;
}

/** The defaults of {@link bootstrapInterval}. */
export const bootstrapDefaults = { samples: 2000, confidence: 0.95 } as const;

/** An interval by drawing works again and again, or that no sample had a value. */
export type BootstrapInterval =
  | {
      readonly status: "computed";
      readonly interval: Interval;
      /** The standard deviation of the samples' values; null for a single one. */
      readonly standardError: number | null;
      /** Samples for which there was no value, such as those that happen to hold one level only. Many of them make the interval doubtful. */
      readonly withoutValue: number;
      readonly samples: number;
    }
  | { readonly status: "not-computable"; readonly reason: "no-values" };

/**
 * An interval for any statistic of independent rows (works, learners): the rows are drawn with replacement, as many as there are, the statistic
 * is taken of each such sample, and the interval lies between the quantiles of its values. `statistic` gets the numbers of the drawn rows (from
 * 0) and gives null where it has no value. Where learners have several works, draw learners. Errors: RangeError for numbers of rows and samples
 * that are no whole numbers from 1 on, and for a confidence outside 0 to 1.
 *
 * Source: Efron and Tibshirani, An introduction to the bootstrap (1993), chapter 13 (percentile interval).
 *
 * @example
 * ```ts
 * import { bootstrapInterval, krippendorffAlpha } from "@whole-learner/psychometrics/agreement";
 * const ratings = [[1, 1], [2, 2], [3, 3], [2, 2], [4, 4]];
 * const found = bootstrapInterval(ratings.length, { seed: 1, samples: 100 }, (rows) => {
 *   const alpha = krippendorffAlpha(rows.map((row) => ratings[row] ?? []));
 *   return alpha.status === "computed" ? alpha.alpha : null;
 * });
 * found.status === "computed" && found.interval; // => { lower: 1, upper: 1, confidence: 0.95 }
 * ```
 */
export function bootstrapInterval(
  rows: number,
  options: BootstrapOptions,
  statistic: (rows: readonly number[]) => number | null,
): BootstrapInterval {
  const { seed, samples, confidence } = { ...bootstrapDefaults, ...options };
  checkCount("rows", rows);
  checkCount("samples", samples);
  checkConfidence(confidence);
  let state = seedDraws(seed);
  const values: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const drawn = Array.from({ length: rows }, () => {
      const next = drawBelow(state, rows);
      state = next.state;
      return next.value;
    });
    const value = statistic(drawn);
    if (value !== null) values.push(value);
  }
  if (values.length === 0) return { status: "not-computable", reason: "no-values" };
  values.sort((a, b) => a - b);
  const tail = (1 - confidence) / 2;
  return {
    status: "computed",
    interval: {
      lower: sampleQuantile(values, tail),
      upper: sampleQuantile(values, 1 - tail),
      confidence,
    },
    standardError: values.length < 2 ? null : Math.sqrt(sampleVariance(values)),
    withoutValue: samples - values.length,
    samples,
  };
}

function checkCount(name: string, count: number): void {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`${name}: ${count} is no whole number from 1 on`);
  }
}
