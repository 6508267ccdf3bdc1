export { type CommonCard, eachReportCard, type OwnCard } from "./each-report-card.ts";
export { composeExplanation } from "./explanation.ts";
export type { ExplanationContext } from "./explanation-context.ts";
export { composeNoticeOfChange, type NoticeOfChange } from "./notice-of-change.ts";
export { policySentence } from "./policy-sentence.ts";
export { type Digestible, digestOfReport } from "./issue/digest-of-report.ts";
export type { ReportVersion } from "./issue/evidence-changes.ts";
export {
  type Issuable,
  type IssuableOfLearner,
  type IssuedDocument,
  issueReport,
} from "./issue/issue-report.ts";
export { type GivenOutVersion, type Reissue, reissue } from "./issue/reissue.ts";
export type {
  EvidenceChange,
  EvidenceFate,
  ReportChanges,
  SourceChange,
  Standing,
  StandingChange,
  TextField,
} from "./issue/report-changes.ts";
export type { LearnerReport, Narrative, School } from "./learner-page/learner-report.ts";
export {
  checkProgressReport,
  type ProgressFindings,
  type ProgressIssue,
} from "./progress/check-progress-report.ts";
export type { EducatorNote, Habit, ProgressReport } from "./progress/progress-report-input.ts";
export { composeProgressReport } from "./progress-report.ts";
export { composeReportCard } from "./report-card.ts";
export type { CardConversion, ReportCard } from "./report-card/report-card-input.ts";
export { changesInWords } from "./reissue/changes-in-words.ts";
export { composeTranscript } from "./transcript.ts";
export {
  checkTranscript,
  type TranscriptFindings,
  type TranscriptIssue,
} from "./transcript/check-transcript.ts";
export type {
  ChosenWork,
  TookPart,
  Transcript,
  TranscriptDefence,
  TransferredResult,
} from "./transcript/transcript-input.ts";
export { composeDataQuality } from "./data-quality.ts";
export type {
  CheckedDocument,
  DataQuality,
  FoundIssue,
} from "./data-quality/data-quality-input.ts";
export { composeFrameworkDocument } from "./framework-document.ts";
export type { FrameworkReport } from "./framework-page/framework-report.ts";
export { composeLevelGuide, type LevelGuide } from "./level-guide.ts";
export { composePortraitSheet } from "./portrait-sheet.ts";
export { composeProgressionSheet, type ProgressionSheet } from "./progression-sheet.ts";
export {
  type HouseholdDocument,
  type HouseholdOptions,
  householdDocuments,
} from "./household-documents.ts";
export { composePanelSheet } from "./panel-sheet.ts";
export type {
  CriterionRecord,
  MemberRating,
  PanelRecord,
  PanelSheet,
} from "./panel-sheet/panel-sheet-input.ts";
export type { AboutEvent } from "./panel/open-event.ts";
export type {
  PanelCriterion,
  PanelDecision,
  PanelEvent,
  PanelMember,
} from "./panel/panel-event.ts";
export { composeDecisionLetter } from "./decision-letter.ts";
export type { DecisionLetter, ShownCriterion } from "./decision-letter/decision-letter-input.ts";
export type { AdvisoryOverview, ConferenceNote } from "./advisory/advisory-input.ts";
export { composeAdvisoryOverview } from "./advisory-overview.ts";
export { composeClassMatrix } from "./class-matrix.ts";
export type { PolicyComparison } from "./comparison/policy-comparison.ts";
export { composeEvidenceLoad } from "./evidence-load.ts";
export type { LoadReport, NamedPerson } from "./load/load-report.ts";
export type { ClassMatrix, LearnerOrder } from "./matrix/class-matrix-input.ts";
export { composeOpportunityMap } from "./opportunity-map.ts";
export type { OpportunityReport } from "./opportunity/opportunity-report.ts";
export { composePolicyComparison } from "./policy-comparison.ts";
export type { NamedStaffReport, StaffAudience, StaffReport } from "./staff-page/staff-report.ts";
export { composePortrait } from "./portrait.ts";
export type { Portrait } from "./portrait/portrait-input.ts";
export { composeGrowth } from "./growth.ts";
export type { GrowthReport } from "./growth/growth-input.ts";
export { composeLedger } from "./ledger.ts";
export type { EvidenceLedger } from "./ledger/ledger-input.ts";
export { composeConferenceBrief } from "./conference.ts";
export type {
  AgendaPoint,
  Commitment,
  ConferenceBrief,
  GrowingIn,
  ProudWork,
} from "./conference/conference-input.ts";
export { composeWhatNext } from "./what-next.ts";
export type {
  CompetencyProjection,
  WhatNext,
  WhatNextAtHome,
} from "./what-next/what-next-input.ts";
export { composeEquityView } from "./equity-view.ts";
export type { EquityView, NamedDimension } from "./equity/equity-input.ts";
