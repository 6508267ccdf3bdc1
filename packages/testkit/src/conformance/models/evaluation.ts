import { cohenKappa } from "@whole-learner/psychometrics/agreement";
import {
  areaUnderCurve,
  brierScore,
  calibrationError,
  confusion,
  explainedVariance,
  f1Score,
  logLoss,
  matthewsCorrelation,
  meanAbsoluteError,
  predictionAccuracy,
  rootMeanSquaredError,
} from "@whole-learner/psychometrics/evaluation";
import { type ModelCheck, modelCheck } from "./model-check.ts";

interface MetricsFile {
  readonly y: readonly number[];
  readonly p: readonly number[];
  readonly expected: Readonly<Record<string, number>>;
}

const metrics = modelCheck<MetricsFile>(
  "measures of predictions: y (0 or 1), p and expected",
  ({ y, p, expected }) =>
    Array.isArray(y) && Array.isArray(p) && typeof expected === "object" && expected !== null,
  ({ y, p, expected }) => {
    const counts = confusion(y, p);
    const kappa = cohenKappa([
      [counts.trueNegatives, counts.falsePositives],
      [counts.falseNegatives, counts.truePositives],
    ]);
    const results = {
      auc: areaUnderCurve(y, p),
      logLoss: logLoss(y, p),
      brier: brierScore(y, p),
      rmse: rootMeanSquaredError(y, p),
      mae: meanAbsoluteError(y, p),
      accuracy05: predictionAccuracy(y, p),
      f1_05: f1Score(counts),
      mcc05: matthewsCorrelation(counts),
      r2Efron: explainedVariance(y, p),
      ...Object.fromEntries(
        [5, 10, 15, 20].map((bins) => [`ece${bins}`, calibrationError(y, p, { bins })] as const),
      ),
    };
    const got = {
      ...Object.fromEntries(
        Object.entries(results).map(([name, one]) => [
          name,
          one.status === "computed" ? one.value : one.reason,
        ]),
      ),
      kappa05: kappa.status === "computed" ? kappa.kappa : kappa.reason,
    };
    return [{ id: "all measures", expected, got, tolerance: 1e-9 }];
  },
);

/** The forms of files about the evaluation of predictions. */
export const evaluationChecks: readonly ModelCheck[] = [metrics];
