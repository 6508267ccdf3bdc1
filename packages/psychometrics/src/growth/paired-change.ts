import { exactMean } from "../numeric/exact-mean.ts";
import { exactSumOf } from "../numeric/exact-sum-of.ts";
import type { Interval } from "../numeric/interval.ts";
import { sampleVariance } from "../numeric/sample-variance.ts";
import { completePairs } from "./complete-pairs.ts";
import { demandFinite } from "./demand-finite.ts";
import { tInterval } from "./t-interval.ts";

/** How the same learners changed, or why that cannot be told. */
export type PairedChange =
  | {
      readonly status: "computed";
      /** Learners with both scores. */
      readonly learners: number;
      readonly leftOut: number;
      /** The mean of after less before. */
      readonly meanGain: number;
      readonly standardDeviationOfGain: number;
      /** Where the mean gain of many such groups lies (Student's t). */
      readonly interval: Interval;
      /** Mean gain over the standard deviation of gains: how regular the gain is. Null where all gained the same. */
      readonly dZ: number | null;
      /** Mean gain over the mean of both standard deviations: how large the gain is beside the differences of learners. Null where there are none. */
      readonly dAv: number | null;
      /** d_z times the root of 2 (1 - r): d as if before and after were two groups. Null where r is. */
      readonly dRm: number | null;
      /** The correlation of before and after. Null where one of them is the same for all. */
      readonly correlation: number | null;
    }
  | {
      readonly status: "not-computable";
      readonly reason: "too-few-learners";
      readonly learners: number;
      readonly leftOut: number;
    };

/** What {@link pairedChange} may be told. */
export interface PairedOptions {
  readonly confidence?: number;
}

/** The default confidence of the intervals of this room. */
export const growthDefaults: { readonly confidence: number } = { confidence: 0.95 };

/**
 * The change of the same learners from one time to another, as gain and as effect sizes. Learners who lack one score are left out. A gain has no
 * cause: learners also grow without what was tried. Errors: RangeError where lengths differ, for what is no number for a confidence outside
 * 0 to 1, and for numbers so large that doubles do not hold their squares.
 *
 * Source: Cohen, Statistical power analysis (2nd edition, 1988), 2.3; Lakens, Frontiers in Psychology 4 (2013), 863, equations 7 to 10.
 *
 * @example
 * ```ts
 * import { pairedChange } from "@whole-learner/psychometrics/growth";
 * const found = pairedChange([2, 1, 3, null], [3, 3, 3, 4]);
 * found.status === "computed" && [found.learners, found.meanGain, found.dZ]; // => [3, 1, 1]
 * ```
 */
export function pairedChange(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
  { confidence = growthDefaults.confidence }: PairedOptions = {},
): PairedChange {
  const pairs = completePairs(before, after);
  const { leftOut } = pairs;
  const learners = pairs.before.length;
  if (learners < 2)
    return { status: "not-computable", reason: "too-few-learners", learners, leftOut };
  const gains = pairs.before.map((one, at) => (pairs.after[at] as number) - one);
  const meanGain = exactMean(gains);
  const deviation = Math.sqrt(sampleVariance(gains));
  const both =
    (Math.sqrt(sampleVariance(pairs.before)) + Math.sqrt(sampleVariance(pairs.after))) / 2;
  const dZ = deviation === 0 ? null : meanGain / deviation;
  const r = correlationOf(pairs.before, pairs.after);
  demandFinite("before and after", [meanGain, deviation, both, dZ, r]);
  return {
    status: "computed",
    learners,
    leftOut,
    meanGain,
    standardDeviationOfGain: deviation,
    interval: tInterval(meanGain, deviation / Math.sqrt(learners), learners - 1, confidence),
    dZ,
    dAv: both === 0 ? null : meanGain / both,
    dRm: dZ === null || r === null ? null : dZ * Math.sqrt(2 * (1 - r)),
    correlation: r,
  };
}

function correlationOf(x: readonly number[], y: readonly number[]): number | null {
  const spread = Math.sqrt(sampleVariance(x)) * Math.sqrt(sampleVariance(y));
  if (spread === 0) return null;
  const meanX = exactMean(x);
  const meanY = exactMean(y);
  const products = x.map((one, at) => (one - meanX) * ((y[at] as number) - meanY));
  return Math.min(1, Math.max(-1, exactSumOf(products) / (x.length - 1) / spread));
}
