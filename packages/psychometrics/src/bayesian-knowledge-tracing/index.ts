export { filterKnowledge } from "./filter-knowledge.ts";
export type { ImpossibleTrace, KnowledgeTrace, TraceOptions } from "./filter-knowledge.ts";
export { judgeKnowledgeParameters } from "./judge-knowledge-parameters.ts";
export type { KnowledgeFlag, KnowledgeJudgement } from "./judge-knowledge-parameters.ts";
export { knowledgeByGroup } from "./knowledge-by-group.ts";
export { knowledgeByResponse } from "./knowledge-by-response.ts";
export type { KnowledgeTraceColumns } from "./knowledge-by-response.ts";
export type { KnowledgeColumns } from "./knowledge-columns.ts";
export { knowledgeModel, likelihoodsAtCut, missingResponse } from "./knowledge-model.ts";
export type { KnowledgeModel, ResponseLikelihoods } from "./knowledge-model.ts";
export { defaultKnowledgeParameters, peerKnowledgeParameters } from "./knowledge-parameters.ts";
export type { KnowledgeParameters } from "./knowledge-parameters.ts";
export {
  applyKnowledgeSegment,
  emptyKnowledgeSegment,
  extendKnowledgeSegment,
  mergeKnowledgeSegments,
} from "./knowledge-segment.ts";
export type { KnowledgeSegment } from "./knowledge-segment.ts";
export { startKnowledge } from "./knowledge-state.ts";
export type { KnowledgeState } from "./knowledge-state.ts";
export { pKnown, readKnowledge } from "./read-knowledge.ts";
export type { ImpossibleEvidence, KnowledgeReading } from "./read-knowledge.ts";
export { knowledgeFactors } from "./response-factors.ts";
export type { ResponseFactors } from "./response-factors.ts";
export { smoothKnowledge } from "./smooth-knowledge.ts";
export type { SmoothedKnowledge } from "./smooth-knowledge.ts";
export { advanceKnowledge, updateKnowledge } from "./update-knowledge.ts";
export { bootstrapKnowledge } from "./bootstrap-knowledge.ts";
export type { BootstrappedKnowledge } from "./bootstrap-knowledge.ts";
export { knownBetween } from "./known-between.ts";
export type { KnownInterval } from "./known-between.ts";
export type { KnowledgeBootstrapOptions } from "./redrawn-knowledge.ts";
export { fitKnowledge } from "./fit-knowledge.ts";
export { defaultKnowledgeStarts, knowledgeFitDefaults } from "./knowledge-fit.ts";
export type {
  KnowledgeFit,
  KnowledgeFitOptions,
  KnowledgeParameterName,
  NoKnowledgeFit,
} from "./knowledge-fit.ts";
export { knowledgeIntervals } from "./knowledge-intervals.ts";
export type { KnowledgeInterval, KnowledgeIntervals } from "./knowledge-intervals.ts";
