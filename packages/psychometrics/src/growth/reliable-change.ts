import { checkConfidence } from "../numeric/interval.ts";
import { normalQuantile } from "../numeric/normal-quantile.ts";
import { demandFinite } from "./demand-finite.ts";

/** What is known of the measure before it is used on one learner. */
export interface Measurement {
  /** The standard deviation of scores of learners like these: above 0. */
  readonly standardDeviation: number;
  /** The share of their variance that is no error: from 0, below 1. */
  readonly reliability: number;
  /** How sure a change must be to count: above 0, below 1; 0.95 unless given. */
  readonly confidence?: number;
}

/** Whether one learner's change is more than measurement error. */
export interface ReliableChange {
  readonly gain: number;
  /** The standard deviation of a learner's scores about the true one. */
  readonly standardErrorOfMeasurement: number;
  /** The standard deviation of the difference of two scores if nothing changed. */
  readonly standardErrorOfDifference: number;
  /** The gain over the standard error of a difference. */
  readonly index: number;
  /** `not-shown`: so small a change comes from measurement error often enough; it may be real all the same. */
  readonly change: "gain" | "loss" | "not-shown";
}

/**
 * The reliable change index of one learner: gain / (√2 SD √(1 - reliability)). Beyond about 2 a change is more than the error of the measure. It
 * says nothing of whether it is enough. Errors: RangeError for scores that are no numbers, a standard deviation that is not above 0, a
 * reliability that is not from 0 and below 1, a confidence outside 0 to 1, and numbers that
 * doubles do not hold the index of.
 *
 * Source: Jacobson and Truax, Journal of Consulting and Clinical Psychology 59 (1991), 12-19.
 *
 * @example
 * ```ts
 * import { reliableChange } from "@whole-learner/psychometrics/growth";
 * reliableChange(2, 3, { standardDeviation: 1, reliability: 0.5 }).index; // => 1
 * reliableChange(1, 4, { standardDeviation: 1, reliability: 0.5 }).change; // => "gain"
 * ```
 */
export function reliableChange(
  before: number,
  after: number,
  { standardDeviation, reliability, confidence = 0.95 }: Measurement,
): ReliableChange {
  if (!Number.isFinite(before)) throw new RangeError(`before: ${before} is no number`);
  if (!Number.isFinite(after)) throw new RangeError(`after: ${after} is no number`);
  if (!(standardDeviation > 0 && standardDeviation < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`standardDeviation: ${standardDeviation} is no finite number above 0`);
  }
  if (!(reliability >= 0 && reliability < 1)) {
    throw new RangeError(`reliability: ${reliability} is not from 0 and below 1`);
  }
  checkConfidence(confidence);
  const gain = after - before;
  const ofMeasurement = standardDeviation * Math.sqrt(1 - reliability);
  const ofDifference = standardDeviation * Math.sqrt(2 * (1 - reliability));
  const index = gain / ofDifference;
  demandFinite("before, after and standardDeviation", [gain, index]);
  const needed = normalQuantile((1 + confidence) / 2);
  const shown = gain > 0 ? "gain" : "loss";
  return {
    gain,
    standardErrorOfMeasurement: ofMeasurement,
    standardErrorOfDifference: ofDifference,
    index,
    change: Math.abs(index) > needed ? shown : "not-shown",
  };
}
