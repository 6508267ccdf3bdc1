import { exactMean } from "../numeric/exact-mean.ts";
import { exactSumOf } from "../numeric/exact-sum-of.ts";
import type { Interval } from "../numeric/interval.ts";
import { demandFinite } from "./demand-finite.ts";
import { growthDefaults, type PairedOptions } from "./paired-change.ts";
import { tInterval } from "./t-interval.ts";

/** The line that runs through scores over time, or why there is none. */
export type Trend =
  | {
      readonly status: "computed";
      /** Score gained in one unit of time. */
      readonly slope: number;
      /** The line's score at the mean of the times. */
      readonly atMeanTime: number;
      readonly meanTime: number;
      readonly standardError: number;
      /** Where the slope lies (Student's t): a trend is shown only where 0 is outside. */
      readonly interval: Interval;
      /** The standard deviation of scores about the line. */
      readonly residualDeviation: number;
      readonly scores: number;
    }
  | {
      readonly status: "not-computable";
      /** Two scores make a line that nothing speaks against, so that no error is known. */
      readonly reason: "too-few-scores" | "one-time-only";
      readonly scores: number;
    };

/**
 * The straight line with the least squares through scores over time, with an interval for its slope. Times are numbers in one unit, such as days;
 * scores are taken as independent given the line. Errors: RangeError where lengths differ, for what is no number for a confidence outside 0
 * to 1, and where numbers are so large or so close that the line is none that doubles hold.
 *
 * Source: Draper and Smith, Applied regression analysis (3rd edition, 1998), 1.2 to 1.4.
 *
 * @example
 * ```ts
 * import { trend } from "@whole-learner/psychometrics/growth";
 * const found = trend([0, 1, 2, 3], [1, 2, 2, 3]);
 * found.status === "computed" && [found.slope, found.atMeanTime]; // => [0.6, 2]
 * trend([0, 1], [1, 2]); // => { status: "not-computable", reason: "too-few-scores", scores: 2 }
 * ```
 */
export function trend(
  times: ArrayLike<number>,
  scores: ArrayLike<number>,
  { confidence = growthDefaults.confidence }: PairedOptions = {},
): Trend {
  if (times.length !== scores.length) {
    throw new RangeError(`scores: ${scores.length} at ${times.length} times`);
  }
  for (const [name, numbers] of [
    ["times", times],
    ["scores", scores],
  ] as const) {
    const wrong = Array.from(numbers).find((value) => !Number.isFinite(value));
    if (wrong !== undefined) throw new RangeError(`${name}: ${wrong} is no number`);
  }
  const n = times.length;
  if (n < 3) return { status: "not-computable", reason: "too-few-scores", scores: n };
  const meanTime = exactMean(times);
  const atMeanTime = exactMean(scores);
  const away = Float64Array.from(times, (time) => time - meanTime);
  const spread = exactSumOf(away.map((time) => time * time));
  if (spread === 0) return { status: "not-computable", reason: "one-time-only", scores: n };
  const rises = away.map((time, at) => time * ((scores[at] as number) - atMeanTime));
  const slope = exactSumOf(rises) / spread;
  const rests = away.map((time, at) => (scores[at] as number) - atMeanTime - slope * time);
  const residualDeviation = Math.sqrt(exactSumOf(rests.map((rest) => rest * rest)) / (n - 2));
  const standardError = residualDeviation / Math.sqrt(spread);
  demandFinite("times and scores", [spread, slope, standardError]);
  return {
    status: "computed",
    slope,
    atMeanTime,
    meanTime,
    standardError,
    interval: tInterval(slope, standardError, n - 2, confidence),
    residualDeviation,
    scores: n,
  };
}
