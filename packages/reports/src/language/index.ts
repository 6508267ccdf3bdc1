export { checkLanguage, requireLanguage } from "./check-language.ts";
export type { ConferenceMessages, Voiced } from "./conference-messages.ts";
export type { DemonstrationLine, ExplanationMessages, StageName } from "./explanation-messages.ts";
export type { LanguageFindings, LanguageIssue, MessageKind } from "./findings.ts";
export { type Formats, formatsOf, type PluralForms } from "./formats.ts";
export type { GrowthMessages } from "./growth-messages.ts";
export type {
  IssueMessages,
  ReasonMessages,
  ReportFindings,
  StatisticReason,
} from "./issue-messages.ts";
export {
  type Language,
  type LanguageParts,
  language,
  type StaffLanguage,
  type StaffLanguageParts,
  staffLanguage,
} from "./language.ts";
export type { FrameworkMessages } from "./framework-messages.ts";
export type { GuideMessages } from "./guide-messages.ts";
export { languageFor } from "./language-for.ts";
export { languagesFor } from "./languages-for.ts";
export type { LedgerMessages } from "./ledger-messages.ts";
export type { FactWords, Messages, StateWords, TermWords } from "./messages.ts";
export type { PolicyWords, SettledParameters } from "./policy-words.ts";
export type { PortraitMessages } from "./portrait-messages.ts";
export type { About, ProgressMessages } from "./progress-messages.ts";
export type { DataIssueCode, QualityMessages } from "./quality-messages.ts";
export type { Reason, ReissueMessages, WorkLine } from "./reissue-messages.ts";
export type { SheetMessages } from "./sheet-messages.ts";
export type { SpreadMessages } from "./spread-messages.ts";
export type { StaffMessages } from "./staff-messages.ts";
