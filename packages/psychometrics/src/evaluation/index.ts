export { areaUnderCurve } from "./area-under-curve.ts";
export {
  type CalibrationBin,
  type CalibrationOptions,
  calibrationBins,
  calibrationDefaults,
  calibrationError,
} from "./calibration.ts";
export {
  type Confusion,
  confusion,
  defaultThreshold,
  f1Score,
  matthewsCorrelation,
  predictionAccuracy,
} from "./confusion.ts";
export { type CrossValidated, crossValidate, type Fitting } from "./cross-validate.ts";
export { foldDefaults, type FoldOptions, foldsByLearner } from "./folds-by-learner.ts";
export { type LogLoss, logLoss } from "./log-loss.ts";
export {
  brierScore,
  explainedVariance,
  meanAbsoluteError,
  rootMeanSquaredError,
} from "./mean-errors.ts";
export type { Measure } from "./measure.ts";
