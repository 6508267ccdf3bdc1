export { passAccuracy, passConsistency } from "./beta-binomial-test.ts";
export type { PassAccuracy, PassConsistency, PassRule } from "./beta-binomial-test.ts";
export { classificationByMasses, classificationByNormal } from "./classification.ts";
export type { Classification, Classified, NoPersons } from "./classification.ts";
export {
  costThreshold,
  decideMastery,
  decisionThresholds,
  leastEvidence,
} from "./decide-mastery.ts";
export type {
  DecisionCosts,
  DecisionOptions,
  EvidenceAmount,
  MasteryDecision,
} from "./decide-mastery.ts";
export { fitProportions, livingstonLewis } from "./fit-pass-rule.ts";
export type {
  LivingstonLewis,
  LivingstonLewisInput,
  NoTrueSpread,
  ProportionsFit,
  TooManyItems,
} from "./fit-pass-rule.ts";
export { exponentialAverages, movingAverages } from "./moving-averages.ts";
export { predictiveSimilarity, similarityDefaults } from "./predictive-similarity.ts";
export type { NoSimilarity, Similarity, SimilarityRule } from "./predictive-similarity.ts";
export {
  sequentialBounds,
  sequentialTestDefaults,
  startSequentialTest,
  updateSequentialTest,
} from "./sequential-test.ts";
export type { SequentialState, SequentialTest } from "./sequential-test.ts";
export {
  streakDefault,
  streakReached,
  streaksOf,
  wheelSpinning,
  wheelSpinningDefaults,
} from "./streaks.ts";
export type { WheelSpinningRule } from "./streaks.ts";
