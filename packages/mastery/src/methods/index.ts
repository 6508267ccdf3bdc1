export { checkMethodLaws, type MethodCase } from "./check-method-laws.ts";
export type { LawViolation, MethodLaw } from "./method-law.ts";
export { powerLaw } from "./power-law.ts";
export { powerLawFit, type PowerLawFit } from "./power-law-fit.ts";
export type { LineSums } from "./line-fit.ts";
export { linearTrend } from "./linear-trend.ts";
export { bestFit } from "./best-fit.ts";
export { timeWeightedMean } from "./time-weighted-mean.ts";
export { topNPerIndicator } from "./top-n-per-indicator.ts";
export { highestPerIndicator } from "./highest-per-indicator.ts";
export { firstAttemptCredit } from "./first-attempt-credit.ts";
export { bayesianKnowledgeTracing } from "./bayesian-knowledge-tracing.ts";
export { betaBinomial } from "./beta-binomial.ts";
export { itemResponse } from "./item-response.ts";
export { type MethodModels, methodModels } from "./method-models.ts";
export type {
  AnyModel,
  ModelClaim,
  ModelDecision,
  ModelOf,
  ModelResult,
  ModelScale,
} from "./model-result.ts";
export type { ModelParameters } from "./model-parameters.ts";
export { modelSource } from "./model-source.ts";
export { ordinalLevelTracking } from "./ordinal-level-tracking.ts";
export type { Arithmetic } from "./arithmetic.ts";
export { decayingAverage } from "./decaying-average.ts";
export { first } from "./first.ts";
export { highest } from "./highest.ts";
export { latestAgainstRest } from "./latest-against-rest.ts";
export { lowest } from "./lowest.ts";
export { mOfN } from "./m-of-n.ts";
export type { AnyKernels, Kernels, KernelsOf, LevelsKernel, NumbersKernel } from "./kernels.ts";
export { type MethodKernels, methodKernels } from "./method-kernels.ts";
export { mean } from "./mean.ts";
export { meanOfBest } from "./mean-of-best.ts";
export { meanOfRecent } from "./mean-of-recent.ts";
export { middleTieParameter } from "./middle.ts";
export { modeTieParameter } from "./most-often.ts";
export { recentParameter } from "./recent-parameter.ts";
export { median } from "./median.ts";
export { medianOfRecent } from "./median-of-recent.ts";
export { mode } from "./mode.ts";
export { modeOfRecent } from "./mode-of-recent.ts";
export { mostRecent } from "./most-recent.ts";
export { nTimes } from "./n-times.ts";
export { streak } from "./streak.ts";
export {
  defineMethod,
  type Fold,
  type Domain,
  type OffScale,
  type Found,
  type Method,
  type NotComputable,
  notComputable,
  type ScaleNumbers,
  type Scored,
  type ScoredSeries,
  scored,
  type Traits,
} from "./method.ts";
export type {
  ChoiceParameter,
  Given,
  IntegerParameter,
  ListParameter,
  MethodParameter,
  MethodParameters,
  NestedParameter,
  NumberParameter,
  ObjectParameter,
  Parameter,
  Parameters,
  RecordParameter,
  Settled,
  SwitchParameter,
  TargetParameter,
  TextParameter,
  TreeParameter,
  ValueOf,
} from "./parameter.ts";
export type { ModelSource } from "./model-source.ts";
export { type Methods, methods } from "./registry.ts";
export { settle } from "./settle.ts";
export type { SettledParameters } from "./settle-with.ts";
