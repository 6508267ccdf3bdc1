export type {
  CompetencyDetermination,
  CompetencyDeterminationBase,
  Computed,
  ComputedNode,
  ScaleConversion,
  Determined,
  DomainDetermination,
  HeldResult,
  Held,
  Insufficient,
  Judged,
  NodeResult,
  NodeResultBase,
  NodeStatus,
  NoEvidence,
  OutcomeDetermination,
  OutcomeDeterminationBase,
  PortraitDetermination,
  Undetermined,
} from "../determination/determination.ts";
export type { Provenance, Source } from "../determination/provenance.ts";
export type { Lacks, UndeterminedReasons } from "../determination/reasons.ts";
export { type Determinations, determine } from "./determine.ts";
export type { Question } from "./question.ts";
