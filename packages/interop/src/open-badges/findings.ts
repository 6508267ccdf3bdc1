/** What can be found in Open Badges and other credentials, read or written. Each is a warning unless it says otherwise. */
export interface OpenBadgesFindings {
  /** Error. It is no credential of an achievement. */
  readonly "credential-not-one": Readonly<Record<string, never>>;
  /** A shape from before Open Badges 3.0 Final. `vc-1.1` is read all the same; the others are not, which is an error. */
  readonly "credential-older-shape": {
    readonly shape: "vc-1.1" | "open-badges-2" | "open-badges-1";
  };
  /** A part is not of the type that belongs in its place. */
  readonly "credential-type-wrong": { readonly expected: string; readonly found: string };
  /** Neither an id nor an identifier says who it is about. */
  readonly "credential-subject-unnamed": Readonly<Record<string, never>>;
  /** It ends before it begins. */
  readonly "credential-never-valid": Readonly<Record<string, never>>;
  /** At the time for which it was asked, it was no longer valid. */
  readonly "credential-expired": { readonly until: string };
  /** At the time for which it was asked, it was not yet valid. */
  readonly "credential-not-yet-valid": { readonly from: string };
  /** A result names a result description that the achievement does not have. */
  readonly "credential-result-undescribed": { readonly description: string };
  /** A result, or what is required, names a level that its result description does not have. */
  readonly "credential-level-unknown": { readonly level: string };
  /** A status that the standard does not have. */
  readonly "credential-status-unknown": { readonly status: string };
  /** A proof was made with a key that is not the issuer's by its name. Signatures are never verified here. */
  readonly "credential-proof-foreign": { readonly method: string; readonly issuer: string };
  /** Error, on writing. An id that is no URI. */
  readonly "credential-id-not-uri": { readonly field: string; readonly found: string };
  /** Error, on writing. The framework has no such competency, or not the scale or level of its determination. */
  readonly "credential-competency-unknown": { readonly competency: string };
  /** Note, on writing. There is no level, so there is no result. */
  readonly "credential-without-level": { readonly status: string };
  /** On writing. The determination is by a modified expectation, which the credential does not say. */
  readonly "credential-modified": Readonly<Record<string, never>>;
  /** Note, on writing. So many works that counted are not public, so they are not named. */
  readonly "credential-works-kept-back": { readonly works: number };
}
