export type { MasteryFindings } from "../issue/findings.ts";
export type { PolicyIssue } from "../issue/issue.ts";
export { type CheckEvidence, checkPolicy } from "./check-policy.ts";
export { checkPolicyBook } from "./check-policy-book.ts";
export { definePolicy } from "./define-policy.ts";
export {
  parsePolicy,
  policyParserOver,
  policySchema,
  safeParsePolicy,
} from "./parse-policy.ts";
export {
  parsePolicyBook,
  type PolicyBookIssue,
  policyBookSchema,
  safeParsePolicyBook,
} from "./parse-policy-book.ts";
export { type Law, policyAt } from "./policy-at.ts";
export type {
  EffectivePolicy,
  EffectivePolicyOver,
  PolicyBook,
  PolicyBookOver,
} from "./policy-book.ts";
export type {
  Choice,
  ExceptionOver,
  MethodsOf,
  Policy,
  PolicyOver,
  RollUpChoice,
  RollUpRulesOf,
  SectionsOver,
} from "./policy.ts";
export type {
  AdmitSection,
  AttemptsSection,
  CombineSection,
  Crosswalk,
  Cuts,
  DisplaySection,
  ExceptionWhen,
  HoldSection,
  JudgementSection,
  LevelSection,
  MissingSection,
  OrderInstant,
  OrderSection,
  Period,
  PeriodRule,
  RatersRule,
  ReadSection,
  RollUpPlace,
  RowsRule,
  SufficiencySection,
  WeighSection,
  WindowSection,
} from "./sections.ts";
export {
  describePolicy,
  type ExceptionDescription,
  type LevelsDescription,
  type PolicyDescription,
} from "./describe-policy.ts";
export type { PolicyStatement } from "./describe-section.ts";
export type { PolicyStatements } from "./statements.ts";
