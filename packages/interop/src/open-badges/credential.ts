/** Who issues a credential, or says that an achievement is one. */
export interface CredentialProfile {
  readonly id: string;
  readonly type: readonly ["Profile"];
  readonly name?: string;
  readonly url?: string;
}

/** Where an achievement, or a part of one, stands in a framework. */
export interface CredentialAlignment {
  readonly type: readonly ["Alignment"];
  readonly targetName: string;
  readonly targetUrl: string;
  readonly targetType: "CFItem";
  readonly targetCode?: string;
  readonly targetDescription?: string;
  readonly targetFramework?: string;
}

/** A level of a scale. */
export interface CredentialLevel {
  readonly id: string;
  readonly type: readonly ["RubricCriterionLevel"];
  readonly name: string;
  /** Our id of the level. */
  readonly level: string;
  readonly points: string;
  readonly description?: string;
}

/** A scale, the lowest level first, with the level that is aimed at. */
export interface CredentialResultDescription {
  readonly id: string;
  readonly type: readonly ["ResultDescription"];
  readonly name: string;
  readonly resultType: "RubricCriterionLevel";
  readonly requiredLevel?: string;
  readonly rubricCriterionLevel: readonly CredentialLevel[];
}

/** What a learner can come to show. */
export interface CredentialAchievement {
  readonly id: string;
  readonly type: readonly ["Achievement"];
  readonly achievementType?: string;
  readonly name: string;
  readonly description: string;
  readonly criteria: { readonly narrative: string };
  readonly inLanguage: string;
  readonly humanCode?: string;
  readonly alignment: readonly CredentialAlignment[];
  readonly resultDescription?: readonly CredentialResultDescription[];
}

/** Something that shows it, as a link or in words. */
export interface CredentialEvidence {
  readonly id?: string;
  readonly type: readonly ["Evidence"];
  readonly name?: string;
  readonly description?: string;
  readonly narrative?: string;
  readonly genre?: string;
  readonly audience?: string;
}

/** The level that was reached, by the id of it in the result description. */
export interface CredentialResult {
  readonly type: readonly ["Result"];
  readonly resultDescription: string;
  readonly achievedLevel: string;
}

/** An AchievementCredential of Open Badges 3.0, unsigned: to sign it is its host's. */
export interface AchievementCredential {
  readonly "@context": readonly [string, string, string];
  readonly id: string;
  readonly type: readonly ["VerifiableCredential", "AchievementCredential"];
  readonly name: string;
  readonly issuer: CredentialProfile;
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly awardedDate?: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: readonly ["AchievementSubject"];
    readonly achievement: CredentialAchievement;
    readonly result?: readonly [CredentialResult];
  };
  readonly evidence?: readonly CredentialEvidence[];
  readonly credentialSchema: readonly [
    { readonly id: string; readonly type: "1EdTechJsonSchemaValidator2019" },
  ];
}
