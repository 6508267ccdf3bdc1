/** What can be found in a Comprehensive Learner Record beside what its credentials can have. Each is a warning unless it says otherwise. */
export interface ClrFindings {
  /** Error. It is no ClrCredential. */
  readonly "clr-not-one": Readonly<Record<string, never>>;
  /** It holds no credential. */
  readonly "clr-empty": Readonly<Record<string, never>>;
  /** A credential in it is about another learner. */
  readonly "clr-other-learner": { readonly learner: string };
  /** An association between achievements that the standard does not know. */
  readonly "clr-association-unknown": { readonly type: string };
  /** An association with an end that is no achievement of the record. */
  readonly "clr-association-outside": { readonly end: string };
  /** Two credentials have one id. */
  readonly "clr-credential-twice": { readonly id: string };
  /** Note, on writing. A credential's achievement is aligned with no competency of the framework, so it stands nowhere in the tree. */
  readonly "clr-achievement-outside": { readonly achievement: string };
}
