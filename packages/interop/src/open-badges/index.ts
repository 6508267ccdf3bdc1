export type {
  AchievementDescription,
  AchievementRecord,
  AlignmentRecord,
  CredentialParty,
  CredentialRecord,
  EvidenceRecord,
  LevelRecord,
  ResultRecord,
  ResultScale,
  ResultStatus,
} from "./achievement-record.ts";
export type {
  AchievementCredential,
  CredentialAchievement,
  CredentialAlignment,
  CredentialEvidence,
  CredentialLevel,
  CredentialProfile,
  CredentialResult,
  CredentialResultDescription,
} from "./credential.ts";
export type { CredentialAttachment } from "./evidence-of-log.ts";
export type { OpenBadgesFindings } from "./findings.ts";
export {
  type CredentialReadingOptions,
  fromAchievementCredential,
} from "./from-achievement-credential.ts";
export {
  type AchievementCredentialInput,
  toAchievementCredential,
} from "./to-achievement-credential.ts";
export type { CredentialFrame } from "./write-frame.ts";
