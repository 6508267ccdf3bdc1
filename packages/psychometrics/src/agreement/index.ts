export type { AgreementIntervalKind } from "./agreement-interval.ts";
export { type AgreementShares, agreementShares } from "./agreement-shares.ts";
export { type AgreementTable, agreementTable } from "./agreement-table.ts";
export {
  bootstrapDefaults,
  type BootstrapInterval,
  bootstrapInterval,
  type BootstrapOptions,
} from "./bootstrap-interval.ts";
export { type CohenKappa, cohenKappa, kappaDefaults, type KappaOptions } from "./cohen-kappa.ts";
export { type DecisionStudy, decisionStudy, type Design } from "./decision-study.ts";
export type { DifferenceMetric } from "./difference-metric.ts";
export { type FleissKappa, fleissKappa, type LevelKappa } from "./fleiss-kappa.ts";
export {
  type GwetAgreement,
  gwetAgreement,
  gwetDefaults,
  type GwetOptions,
} from "./gwet-agreement.ts";
export {
  type IntraclassCorrelation,
  intraclassCorrelation,
  intraclassDefaults,
  type IntraclassForm,
  type IntraclassOptions,
} from "./intraclass-correlation.ts";
export {
  alphaDefaults,
  type AlphaOptions,
  type KrippendorffAlpha,
  krippendorffAlpha,
} from "./krippendorff-alpha.ts";
export type { Levels, RatingRows } from "./levels.ts";
export { type LightKappa, lightKappa, type PairKappa } from "./light-kappa.ts";
export { type ScottPi, scottPi } from "./scott-pi.ts";
export {
  type CrossedScores,
  type VarianceComponent,
  type VarianceComponents,
  varianceComponents,
  type VarianceSource,
} from "./variance-components.ts";
export type { AgreementWeights } from "./weights.ts";
