export type {
  CompetencyDetermination,
  CompetencyDeterminationBase,
  Computed,
  Determined,
  Insufficient,
  Judged,
  NoEvidence,
  OutcomeDetermination,
  OutcomeDeterminationBase,
  Undetermined,
} from "../determination/determination.ts";
export type { Provenance, Source } from "../determination/provenance.ts";
export type { Lacks, UndeterminedReasons } from "../determination/reasons.ts";
export { type Determinations, determine } from "./determine.ts";
export type { Question } from "./question.ts";
