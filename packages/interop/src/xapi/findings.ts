/** What can be found in statements of xAPI, read or written, beside what any record can have. */
export interface XapiFindings {
  /** Error. It is neither a statement, nor a list of them, nor what a query for them gives. */
  readonly "xapi-no-statements": Readonly<Record<string, never>>;
  /** Warning. There are more statements than these: the rest is at the address that is named. */
  readonly "xapi-more-elsewhere": { readonly more: string };
  /** Warning. A version of xAPI that is neither 1.0 nor 2.0. It is read as if it were. */
  readonly "xapi-version-unknown": { readonly version: string };
  /** Warning. The id of a statement is no UUID. It is kept as it is. */
  readonly "xapi-id-not-uuid": { readonly id: string };
  /** Note where both say the same, else a warning. Two statements with one id. */
  readonly "xapi-statement-twice": { readonly id: string };
  /** Error. Nothing says who it is, in a way in which xAPI says it. */
  readonly "xapi-actor-unidentified": Readonly<Record<string, never>>;
  /** Warning. Somebody is named in several ways at once, and xAPI allows one. */
  readonly "xapi-several-identifiers": { readonly ways: readonly string[] };
  /** Error. A group of which nobody is known to belong to it. */
  readonly "xapi-group-empty": Readonly<Record<string, never>>;
  /** Error. More learners by competencies than one statement can mean. */
  readonly "xapi-too-many-ratings": { readonly ratings: number; readonly most: number };
  /** Warning. A group as a member of a group. */
  readonly "xapi-group-in-group": Readonly<Record<string, never>>;
  /** Note. It says no result that can be a rating, nor is it what another statement rates. */
  readonly "xapi-without-result": { readonly verb: string };
  /** Note. The verb says what others made of the evidence, or nothing of how well it went. */
  readonly "xapi-verb-no-evidence": { readonly verb: string };
  /** Warning. It has a result, and nothing in it names a competency. */
  readonly "xapi-without-competency": { readonly verb: string };
  /** Error where the score is below its bounds, a warning where it is above and is read as extra credit. */
  readonly "xapi-score-out-of-bounds": {
    readonly score: number;
    readonly least: number;
    readonly most: number;
  };
  /** Error. The least score is not below the greatest. */
  readonly "xapi-score-without-range": { readonly min: number; readonly max: number };
  /** Error. A score of which nothing says how much it could have been. */
  readonly "xapi-score-without-maximum": { readonly raw: number };
  /** Warning. The verb says one thing and the result another; the result counts. */
  readonly "xapi-verb-against-result": { readonly verb: string; readonly success: boolean };
  /** Warning. It happened after it was stored. */
  readonly "xapi-happened-after-stored": { readonly happened: string; readonly stored: string };
  /** Error. It is about a statement that is not here. */
  readonly "xapi-reference-unknown": { readonly id: string };
  /** Error. Statements are about each other in a circle, or more of them in a row than `most`. */
  readonly "xapi-reference-chain": { readonly most: number };
  /** Error. A statement within a statement within a statement. */
  readonly "xapi-nested-sub-statement": Readonly<Record<string, never>>;
  /** Note. It takes back a statement that is not here: the entry of that id, if there is one, is retracted. */
  readonly "xapi-voids-elsewhere": { readonly id: string };
  /** Warning. It takes back what takes back another, which xAPI forbids. */
  readonly "xapi-voids-a-voiding": { readonly id: string };
  /** Note. An attachment that travelled beside the statement: there is no address for a link. */
  readonly "xapi-attachment-without-url": Readonly<Record<string, never>>;
  /** Error, on writing. An id that is no IRI, or no UUID where xAPI has one. */
  readonly "xapi-id-unusable": {
    readonly field: string;
    readonly found: string;
    readonly expected: string;
  };
  /** Error, on writing. The framework has not the competency, scale or level. */
  readonly "xapi-target-unknown": { readonly target: string };
  /** Note, on writing. A record that is no statement, and why. */
  readonly "xapi-record-without-statement": { readonly kind: string; readonly id: string };
  /** Note, on writing. A determination without a level: xAPI has no word for why. */
  readonly "xapi-without-level": { readonly status: string };
  /** Warning, on writing. The determination is by a modified expectation, which the statement does not say. */
  readonly "xapi-modified": Readonly<Record<string, never>>;
  /** Note, on writing. What a statement does not say, so that it is not read back. */
  readonly "xapi-field-without-place": { readonly field: string };
  /** Note, on writing. A replacement became two statements: one that takes back and one that says anew. */
  readonly "xapi-replacement-as-two": { readonly id: string };
  /** Warning, on writing. Nobody was named who takes back: what was taken back is left out, and a store that has it keeps it. */
  readonly "xapi-not-taken-back": { readonly id: string };
}
