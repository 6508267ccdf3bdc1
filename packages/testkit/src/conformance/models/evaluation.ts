import { cohenKappa } from "@whole-learner/psychometrics/agreement";
import {
  areaUnderCurve,
  brierScore,
  calibrationError,
  type Confusion,
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
    const got = Object.fromEntries(
      Object.keys(expected).map((name) => {
        const found = measureOf(name, y, p);
        return [name, found?.status === "computed" ? found.value : found?.reason];
      }),
    );
    return [{ id: "all measures", expected, got, tolerance: 1e-9 }];
  },
);

/** Measures of probabilities, by the names of the files. */
const ofProbabilities = {
  auc: areaUnderCurve,
  logLoss,
  brier: brierScore,
  rmse: rootMeanSquaredError,
  mae: meanAbsoluteError,
  r2Efron: explainedVariance,
};

/** Measures of decisions at a threshold. */
const ofDecisions: Readonly<Record<string, (counts: Confusion) => Found>> = {
  f1: f1Score,
  mcc: matthewsCorrelation,
  kappa: ({ trueNegatives, falsePositives, falseNegatives, truePositives }) => {
    const found = cohenKappa([
      [trueNegatives, falsePositives],
      [falseNegatives, truePositives],
    ]);
    return found.status === "computed" ? { status: found.status, value: found.kappa } : found;
  },
};

type Found =
  | { readonly status: "computed"; readonly value: number }
  | { readonly status: "not-computable"; readonly reason: string };

/** A name such as ece10 ends in a number of bins, one such as f1_05 in a threshold, the digits after the point. */
function measureOf(name: string, y: readonly number[], p: readonly number[]): Found | undefined {
  const own = Object.entries(ofProbabilities).find(([known]) => known === name)?.[1];
  if (own !== undefined) return own(y, p);
  const bins = /^ece(\d+)$/.exec(name)?.[1];
  if (bins !== undefined) return calibrationError(y, p, { bins: Number(bins) });
  const [, decision = "", digits = ""] = /^(accuracy|f1|mcc|kappa)_?0(\d+)$/.exec(name) ?? [];
  const threshold = Number(`0.${digits}`);
  if (decision === "accuracy") return predictionAccuracy(y, p, threshold);
  return ofDecisions[decision]?.(confusion(y, p, threshold));
}

/** The forms of files about the evaluation of predictions. */
export const evaluationChecks: readonly ModelCheck[] = [metrics];
