export type { ClrAssociation, ClrAssociationType, ClrCredential } from "./clr-credential.ts";
export type { ClrFindings } from "./findings.ts";
export {
  type AchievementAssociation,
  fromClrCredential,
  type LearnerRecord,
} from "./from-clr-credential.ts";
export { type ClrCredentialInput, toClrCredential } from "./to-clr-credential.ts";
