import { exactMean } from "../numeric/exact-mean.ts";
import { exactSumOf } from "../numeric/exact-sum-of.ts";
import { snap } from "../numeric/snap.ts";
import { checkPredictions } from "./check-predictions.ts";
import { computed, type Measure, notComputable } from "./measure.ts";

/** The responses whose predictions lie in one part of 0 to 1: the lower bound counts, the upper one does not, but for 1 itself. */
export interface CalibrationBin {
  readonly lower: number;
  readonly upper: number;
  readonly responses: number;
  /** Null where no prediction lies here. */
  readonly meanPrediction: number | null;
  /** The share that was right; null where no prediction lies here. */
  readonly shareRight: number | null;
}

/** How {@link calibrationBins} and {@link calibrationError} cut 0 to 1. */
export interface CalibrationOptions {
  /** How many parts of equal width: a whole number from 1 on. */
  readonly bins?: number;
}

/** The defaults of {@link calibrationBins} and {@link calibrationError}. */
export const calibrationDefaults: Required<CalibrationOptions> = { bins: 10 };

/**
 * Predictions against what happened, in parts of equal width: the rows of a reliability diagram. A model that is calibrated is right as often as
 * it says. Errors as {@link areaUnderCurve}, and RangeError for a number of bins that is no whole number from 1 on.
 *
 * @example
 * ```ts
 * import { calibrationBins } from "@whole-learner/psychometrics/evaluation";
 * calibrationBins([1, 0, 1], [0.25, 0.25, 0.75], { bins: 2 }).map(({ shareRight }) => shareRight); // => [0.5, 1]
 * ```
 */
export function calibrationBins(
  outcomes: ArrayLike<number>,
  predictions: ArrayLike<number>,
  { bins = calibrationDefaults.bins }: CalibrationOptions = {},
): readonly CalibrationBin[] {
  checkPredictions(outcomes, predictions);
  if (!Number.isInteger(bins) || bins < 1) {
    throw new RangeError(`bins: ${bins} is no whole number from 1 on`);
  }
  const members = Array.from({ length: bins }, (): number[] => []);
  for (let at = 0; at < predictions.length; at++) {
    // Snapped, so that 0.29 begins the bin from 0.29 on, though 0.29 * 100 is a little less than 29 as doubles go.
    const bin = Math.floor(snap((predictions[at] as number) * bins));
    (members[Math.min(bin, bins - 1)] as number[]).push(at);
  }
  return members.map((own, bin) => ({
    lower: bin / bins,
    upper: (bin + 1) / bins,
    responses: own.length,
    meanPrediction: meanOf(predictions, own),
    shareRight: meanOf(outcomes, own),
  }));
}

const meanOf = (values: ArrayLike<number>, at: readonly number[]): number | null =>
  at.length === 0 ? null : exactMean(at.map((one) => values[one] as number));

/**
 * The expected calibration error: how far the share that was right is from the mean prediction, over bins of equal width, weighted by their
 * responses. It depends on the number of bins, so say it beside the number. Errors as {@link calibrationBins}.
 *
 * Source: Naeini, Cooper and Hauskrecht, Obtaining well calibrated probabilities using Bayesian binning, AAAI 2015, 2901-2907.
 *
 * @example
 * ```ts
 * import { calibrationError } from "@whole-learner/psychometrics/evaluation";
 * calibrationError([1, 0, 1, 1], [0.25, 0.25, 0.75, 0.75], { bins: 2 }); // => { status: "computed", value: 0.25 }
 * ```
 */
export function calibrationError(
  outcomes: ArrayLike<number>,
  predictions: ArrayLike<number>,
  options: CalibrationOptions = {},
): Measure<"no-responses"> {
  const bins = calibrationBins(outcomes, predictions, options);
  if (outcomes.length === 0) return notComputable("no-responses");
  const apart = bins.map(
    ({ responses, meanPrediction, shareRight }) =>
      responses * Math.abs((meanPrediction ?? 0) - (shareRight ?? 0)),
  );
  return computed(exactSumOf(apart) / outcomes.length);
}
