import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { areaUnderCurve } from "./area-under-curve.ts";
import { calibrationBins, calibrationError } from "./calibration.ts";
import { confusion, f1Score, matthewsCorrelation, predictionAccuracy } from "./confusion.ts";
import { logLoss } from "./log-loss.ts";
import {
  brierScore,
  explainedVariance,
  meanAbsoluteError,
  rootMeanSquaredError,
} from "./mean-errors.ts";

const outcomes = deepFreeze([1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 1, 0]);
const predictions = deepFreeze([0.9, 0.4, 0.8, 0.35, 0.3, 0.7, 0.6, 0.2, 0.7, 0.95, 0.55, 0.5]);
const counts = confusion(outcomes, predictions);

describe("measures of predictions", () => {
  // scikit-learn 1.2.1
  it.each([
    ["area under the curve", areaUnderCurve(outcomes, predictions), 0.8857142857142858],
    ["log loss", logLoss(outcomes, predictions), 0.45340736716203195],
    ["Brier score", brierScore(outcomes, predictions), 0.14645833333333333],
    ["root mean squared error", rootMeanSquaredError(outcomes, predictions), 0.38269875010683446],
    ["mean absolute error", meanAbsoluteError(outcomes, predictions), 0.33749999999999997],
    ["accuracy", predictionAccuracy(outcomes, predictions), 0.75],
    ["F1", f1Score(counts), 0.8],
    ["Matthews's correlation", matthewsCorrelation(counts), 0.47809144373375745],
    ["explained variance", explainedVariance(outcomes, predictions), 0.39742857142857146],
    [
      "calibration error of 5",
      calibrationError(outcomes, predictions, { bins: 5 }),
      0.0791666666666667,
    ],
    ["calibration error of 10", calibrationError(outcomes, predictions), 0.2125],
  ])("%s equals the reference", (_, found, value) => {
    if (found.status !== "computed") throw new Error(found.reason);
    expect(found.value).toBeCloseTo(value, 14);
  });

  it.each([
    ["area under the curve", areaUnderCurve, "one-outcome-only"],
    ["log loss", logLoss, "no-responses"],
    ["Brier score", brierScore, "no-responses"],
    ["root mean squared error", rootMeanSquaredError, "no-responses"],
    ["mean absolute error", meanAbsoluteError, "no-responses"],
    ["accuracy", predictionAccuracy, "no-responses"],
    ["explained variance", explainedVariance, "one-outcome-only"],
    ["calibration error", calibrationError, "no-responses"],
  ])(
    "%s of nothing is not computed; what is no outcome or prediction is refused",
    (_, measure, reason) => {
      expect(measure([], [])).toEqual({ status: "not-computable", reason });
      for (const [y, p, message] of [
        [[1, 0], [0.5], "predictions: 1 of them for 2 outcomes"],
        [[1, 2], [0.5, 0.5], "outcomes: 2 is not 0 or 1"],
        [[1, 0], [0.5, 1.1], "predictions: 1.1 is no probability"],
        [[1, 0], [-0.1, 0.5], "predictions: -0.1 is no probability"],
        [[1, 0], [0.5, Number.NaN], "predictions: NaN is no probability"],
      ] as const) {
        expect(() => measure(y, p)).toThrow(new RangeError(message));
      }
    },
  );

  it("take columns", () => {
    const y = Uint8Array.of(1, 0, 1, 0);
    const p = Float64Array.of(0.9, 0.4, 0.4, 0.1);
    expect(areaUnderCurve(y, p)).toEqual({ status: "computed", value: 0.875 });
    expect(brierScore(y, p).status).toBe("computed");
  });
});

describe("the area under the curve", () => {
  it.each([
    [[0, 1], [0.2, 0.8], 1],
    [[0, 1], [0.8, 0.2], 0],
    [[0, 1], [0.5, 0.5], 0.5],
    [[0, 0, 1, 1, 1], [0.1, 0.5, 0.5, 0.5, 0.9], 5 / 6],
    [[1, 0, 1, 0], [0, 0, 1, 1], 0.5],
  ])("of %j predicted as %j is %d", (y, p, value) => {
    expect(areaUnderCurve(y, p)).toEqual({ status: "computed", value });
  });

  it.each([[[1, 1]], [[0, 0]]])("of %j is not computed", (y) => {
    expect(areaUnderCurve(y, [0.2, 0.3])).toMatchObject({ reason: "one-outcome-only" });
  });
});

describe("the log loss", () => {
  it("of certainty that came true is 0, of certainty that did not there is none", () => {
    expect(logLoss([1, 0], [1, 0])).toEqual({ status: "computed", value: 0 });
    const impossible = { status: "not-computable", reason: "impossible-outcome" };
    expect(logLoss([1, 1, 1], [1, 0, 0])).toEqual({ ...impossible, at: 1 });
    expect(logLoss([0, 0, 0], [0, 0, 1])).toEqual({ ...impossible, at: 2 });
  });
});

describe("the explained variance", () => {
  it("is below 0 where the mean predicts better, and none where nothing varies", () => {
    expect(explainedVariance([1, 0], [0, 1])).toEqual({ status: "computed", value: -3 });
    expect(explainedVariance([1, 1], [0.9, 0.8])).toMatchObject({ reason: "one-outcome-only" });
    expect(explainedVariance([0, 0], [0.1, 0.2])).toMatchObject({ reason: "one-outcome-only" });
  });
});

describe("counts of predictions at a threshold", () => {
  it("take a prediction that reaches it as right", () => {
    expect(counts).toEqual({
      truePositives: 6,
      falsePositives: 2,
      falseNegatives: 1,
      trueNegatives: 3,
    });
    expect(confusion([1, 0, 1, 0], [0.7, 0.7, 0.69, 0.1], 0.7)).toEqual({
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 1,
      trueNegatives: 1,
    });
    // Snapped: 0.1 * 3 is a little above 0.3.
    expect(confusion([1], [0.3], 0.1 * 3).truePositives).toBe(1);
    expect(predictionAccuracy([1, 0], [0.7, 0.6], 0.65)).toEqual({ status: "computed", value: 1 });
  });

  it("have no F1 without positives and no correlation without variation", () => {
    const none = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 5 };
    expect(f1Score(none)).toEqual({ status: "not-computable", reason: "no-positives" });
    expect(f1Score({ ...none, falseNegatives: 2 })).toEqual({ status: "computed", value: 0 });
    expect(f1Score({ ...none, falsePositives: 2 })).toEqual({ status: "computed", value: 0 });
    expect(matthewsCorrelation(none)).toEqual({ status: "not-computable", reason: "no-variation" });
    expect(matthewsCorrelation({ ...none, falsePositives: 1 })).toMatchObject({
      reason: "no-variation",
    });
    expect(matthewsCorrelation({ ...none, falseNegatives: 1 })).toMatchObject({
      reason: "no-variation",
    });
    expect(
      matthewsCorrelation({ ...none, falsePositives: 5, falseNegatives: 5, trueNegatives: 0 }),
    ).toEqual({ status: "computed", value: -1 });
  });
});

describe("calibration", () => {
  it("has a row for every bin, with nothing in those that are empty", () => {
    expect(calibrationBins([1, 0, 1], [0.125, 0.375, 1], { bins: 4 })).toEqual([
      { lower: 0, upper: 0.25, responses: 1, meanPrediction: 0.125, shareRight: 1 },
      { lower: 0.25, upper: 0.5, responses: 1, meanPrediction: 0.375, shareRight: 0 },
      { lower: 0.5, upper: 0.75, responses: 0, meanPrediction: null, shareRight: null },
      { lower: 0.75, upper: 1, responses: 1, meanPrediction: 1, shareRight: 1 },
    ]);
  });

  it("counts a lower bound in, also where doubles are a little less", () => {
    const filled = (p: number, bins: number) =>
      calibrationBins([1], [p], { bins }).findIndex(({ responses }) => responses === 1);
    expect(filled(0.5, 10)).toBe(5);
    expect(0.29 * 100).toBeLessThan(29);
    expect(filled(0.29, 100)).toBe(29);
    expect(filled(0, 3)).toBe(0);
    expect(filled(1, 3)).toBe(2);
  });

  it("has ten bins unless told otherwise", () => {
    expect(calibrationBins([1], [0.5])).toHaveLength(10);
    expect(calibrationBins([], [])).toHaveLength(10);
    expect(calibrationError([1, 0], [0.5, 0.25], { bins: 1 })).toEqual({
      status: "computed",
      value: 0.125,
    });
  });

  it.each([Number.NaN, -1, 0.5])("refuses the count %d", (count) => {
    const counts = { truePositives: 1, falsePositives: 1, falseNegatives: 1, trueNegatives: count };
    const message = `trueNegatives: ${count} is no whole number from 0`;
    expect(() => f1Score(counts)).toThrow(new RangeError(message));
    expect(() => matthewsCorrelation(counts)).toThrow(new RangeError(message));
  });

  it.each([Number.NaN, -0.1, 1.1])("refuses the threshold %d", (threshold) => {
    const message = `threshold: ${threshold} is no number from 0 to 1`;
    expect(() => confusion([1], [0.5], threshold)).toThrow(new RangeError(message));
    expect(() => predictionAccuracy([], [], threshold)).toThrow(new RangeError(message));
  });

  it.each([0, 2.5, -1])("refuses %d bins", (bins) => {
    const message = `bins: ${bins} is no whole number from 1 on`;
    expect(() => calibrationError([1], [0.5], { bins })).toThrow(new RangeError(message));
  });
});
