import type {
  AchievementCredential,
  CredentialAchievement,
  CredentialEvidence,
  CredentialProfile,
} from "../open-badges/credential.ts";

/** The ways in which achievements of a record stand to each other. */
export type ClrAssociationType =
  | "exactMatchOf"
  | "isChildOf"
  | "isParentOf"
  | "isPartOf"
  | "isPeerOf"
  | "isRelatedTo"
  | "precedes"
  | "replacedBy";

/** How two achievements of a record stand to each other, by their ids. */
export interface ClrAssociation {
  readonly type: "Association";
  readonly associationType: ClrAssociationType;
  readonly sourceId: string;
  readonly targetId: string;
}

/** A ClrCredential of CLR 2.0, unsigned: to sign it is its host's. */
export interface ClrCredential {
  readonly "@context": readonly [string, string, string, string];
  readonly id: string;
  readonly type: readonly ["VerifiableCredential", "ClrCredential"];
  readonly name: string;
  readonly description?: string;
  readonly partial?: boolean;
  readonly issuer: CredentialProfile;
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly awardedDate?: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: readonly ["ClrSubject"];
    readonly verifiableCredential: readonly AchievementCredential[];
    /** Achievements that nobody claims of the learner here: what the claimed ones are parts of. */
    readonly achievement?: readonly CredentialAchievement[];
    readonly association?: readonly ClrAssociation[];
  };
  readonly evidence?: readonly CredentialEvidence[];
  readonly credentialSchema: readonly [
    { readonly id: string; readonly type: "1EdTechJsonSchemaValidator2019" },
  ];
}
