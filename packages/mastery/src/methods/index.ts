export type { Arithmetic } from "./arithmetic.ts";
export { decayingAverage } from "./decaying-average.ts";
export type { Kernels, LevelsKernel, NumbersKernel } from "./kernels.ts";
export { mean } from "./mean.ts";
export { medianOfRecent } from "./median-of-recent.ts";
export {
  defineMethod,
  type Fold,
  type Domain,
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
export { mostRecent } from "./most-recent.ts";
export type {
  ChoiceParameter,
  Given,
  IntegerParameter,
  ListParameter,
  NumberParameter,
  Parameter,
  Parameters,
  Settled,
  SwitchParameter,
  TargetParameter,
  ValueOf,
} from "./parameter.ts";
export { type Methods, methods } from "./registry.ts";
export { type SettledParameters, settle } from "./settle.ts";
