export { checkLog } from "./check-log.ts";
export type { LogCompany } from "./checks/known-to-log.ts";
export type { Artifact, Circumstances, Span, Verification, Voice } from "./circumstances.ts";
export type { Consent } from "./consent.ts";
export { consentsIn } from "./consents-in.ts";
export type { Erasure, Replacement, Retraction } from "./correction.ts";
export type { Demonstration } from "./demonstration.ts";
export type { EntryBase } from "./entry.ts";
export type { EvidenceFindings } from "./findings.ts";
export { circumstancesOf } from "./gather/circumstances-of.ts";
export { gather } from "./gather.ts";
export type { Evidence, Gathered, GatherQuestion, Series } from "./gathered.ts";
export type { Judgement, JudgementValue } from "./judgement.ts";
export type { Entry, Log } from "./log.ts";
export {
  type AgeCount,
  type EvidenceQuality,
  qualityOf,
  type SetAsideCount,
  type Unsaid,
} from "./quality-of.ts";
export type { Rating, RatingStatus, RatingValue } from "./rating.ts";
export type { LogRow } from "./row/log-row.ts";
export { ratingOfRow, type RowOptions } from "./row/rating-of-row.ts";
export { rowNamespace } from "./row/row-id.ts";
export type { SetAside, SetAsideReason, SetAsideReasons } from "./set-aside.ts";
export {
  type SettingCount,
  type Sighting,
  type Spread,
  sightingOf,
  spreadOf,
  type VoiceCount,
} from "./spread-of.ts";
export type { EvidenceKind, Independence, Role, Setting, Visibility } from "./terms.ts";
