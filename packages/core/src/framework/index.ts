export {
  compareLevels,
  type DefinedScale,
  defineScale,
  levelOn,
  type ScaleLevel,
  type ScaleParts,
} from "./define-scale.ts";
export { checkFramework } from "./checks/check-framework.ts";
export type { Competency, CompetencyKind, Reporting } from "./competency.ts";
export {
  coverageOf,
  type FrameworkCoverage,
  type LanguageCoverage,
  type ProgressionCoverage,
} from "./coverage.ts";
export type { FrameworkFindings } from "./findings.ts";
export type { Describes, Framework, FrameworkNode, FrameworkStatus, Licence } from "./framework.ts";
export type { GradeBand } from "./grade-band.ts";
export type { Indicator } from "./indicator.ts";
export type { ExternalIdentifier, Homed, NodeBase, NodeKind, Retirement } from "./node.ts";
export type { Domain, Outcome, OutcomePart } from "./outcome.ts";
export { ourTerms, type TermList } from "./our-terms.ts";
export type {
  BandPoint,
  Descriptor,
  ExpectedLevel,
  Progression,
  ProgressionFamily,
} from "./progression.ts";
export type { ExternalNode, Relation, RelationType } from "./relation.ts";
export type { Level, Scale, ScaleState, StateName } from "./scale.ts";
export { eachText } from "./texts/each-text.ts";
export type { CommunityValue, Portrait, Vision } from "./vision.ts";
export type { OwnTerm, Term, Vocabulary } from "./vocabulary.ts";
export { knownTerms } from "./known-terms.ts";
export { aboveOf } from "./lookup/above-of.ts";
export { ancestorsOf } from "./lookup/ancestors-of.ts";
export { bandPosition } from "./lookup/band-position.ts";
export { bandsOf } from "./lookup/bands-of.ts";
export { childrenOf } from "./lookup/children-of.ts";
export { competenciesUnder } from "./lookup/competencies-under.ts";
export { competencyById } from "./lookup/competency-by-id.ts";
export { competencyOf } from "./lookup/competency-of.ts";
export { descendantsOf } from "./lookup/descendants-of.ts";
export { type ProgressionPlace, descriptorOf } from "./lookup/descriptor-of.ts";
export { expectedLevel } from "./lookup/expected-level.ts";
export { findTarget } from "./lookup/find-target.ts";
export {
  type TargetNode,
  type TargetName,
  type FrameworkIndex,
} from "./lookup/framework-index.ts";
export { goalLevelOf } from "./lookup/goal-level-of.ts";
export { homeOf } from "./lookup/home-of.ts";
export { indexFramework } from "./lookup/index-framework.ts";
export { levelOf } from "./lookup/level-of.ts";
export { levelPosition } from "./lookup/level-position.ts";
export { nearestName } from "./lookup/nearest-name.ts";
export { type NextStep, nextStep } from "./lookup/next-step.ts";
export { nodeOf } from "./lookup/node-of.ts";
export { nodesByCode } from "./lookup/nodes-by-code.ts";
export { nodesByIdentifier } from "./lookup/nodes-by-identifier.ts";
export { type ListedNode, nodesIn } from "./lookup/nodes-in.ts";
export { outcomeOf } from "./lookup/outcome-of.ts";
export { outlineOf } from "./lookup/outline-of.ts";
export { progressionOf } from "./lookup/progression-of.ts";
export { progressionsOf } from "./lookup/progressions-of.ts";
export { relationsFrom } from "./lookup/relations-from.ts";
export { relationsTo } from "./lookup/relations-to.ts";
export { reportingCompetencies } from "./lookup/reporting-competencies.ts";
export { rootsOf } from "./lookup/roots-of.ts";
export { scaleById } from "./lookup/scale-by-id.ts";
export { scaleOf } from "./lookup/scale-of.ts";
