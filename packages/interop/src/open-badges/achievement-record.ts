import type { Instant } from "@whole-learner/core/time";

/** Who issued a credential, or made an achievement. */
export interface CredentialParty {
  readonly id?: string;
  readonly name?: string;
  readonly url?: string;
}

/** Where an achievement stands in a framework: `type` is `CFItem` for an item of CASE. */
export interface AlignmentRecord {
  readonly uri: string;
  readonly name?: string;
  readonly code?: string;
  readonly framework?: string;
  readonly type?: string;
}

/** A level of an achievement's scale; `level` is what the issuer calls it, in what we write the level's own id. */
export interface LevelRecord {
  readonly id: string;
  readonly name: string;
  readonly level?: string;
  readonly points?: number;
  readonly description?: string;
}

/** A kind of result that an achievement can have, with its levels as they came. */
export interface ResultScale {
  readonly id: string;
  readonly name?: string;
  readonly type?: string;
  /** The id of the level that is required. */
  readonly required?: string;
  readonly levels: readonly LevelRecord[];
}

/** What can be achieved. */
export interface AchievementDescription {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly description?: string;
  /** What has to be shown, in words or as a link. */
  readonly criteria?: string;
  readonly code?: string;
  readonly language?: string;
  readonly alignments: readonly AlignmentRecord[];
  readonly scales: readonly ResultScale[];
}

/** What was achieved. */
export interface ResultRecord {
  /** The id of the scale. */
  readonly scale?: string;
  /** The level of that scale. Absent where the result names none that it has. */
  readonly level?: LevelRecord;
  readonly value?: string;
  readonly status?: ResultStatus;
}

/** The statuses that a result can have; "not started" is none of them. */
export type ResultStatus =
  | "Completed"
  | "Enrolled"
  | "Failed"
  | "InProgress"
  | "OnHold"
  | "Provisional"
  | "Withdrew";

/** Something that shows it. */
export interface EvidenceRecord {
  readonly uri?: string;
  readonly name?: string;
  readonly description?: string;
  readonly narrative?: string;
  readonly genre?: string;
  readonly audience?: string;
}

/** What every credential says of itself. */
export interface CredentialRecord {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly issuer: CredentialParty;
  /** The learner's URI, and other identifiers as they came (they may be hashes). */
  readonly learner: { readonly id?: string; readonly identifiers: readonly string[] };
  readonly validFrom?: Instant;
  readonly validUntil?: Instant;
  readonly awarded?: Instant;
  readonly evidence: readonly EvidenceRecord[];
  /** Whether there is a proof. It is not verified here: that is its host's. */
  readonly signed: boolean;
}

/** A credential of one achievement, read. */
export interface AchievementRecord extends CredentialRecord {
  readonly achievement: AchievementDescription;
  readonly results: readonly ResultRecord[];
}
