/** What can be wrong with evidence: found while parsing rows or checking a log against its framework. */
export interface EvidenceFindings {
  /** A row with no rating in it, or with more than one. */
  readonly "not-one-rating": { readonly found: readonly string[] };
  /** A row that names no competency and no indicator, or both. */
  readonly "not-one-target": { readonly found: readonly string[] };
  /**
   * Without the time it was written down, an entry is taken to be known from when it happened. One entry, or the first of `count` where
   * many are so.
   */
  readonly "recorded-unknown": { readonly id: string; readonly count: number };
  /** A row that equals another one, counted from 0. Without an id nobody can tell a copy from a second rating of the day: both count. */
  readonly "row-twice": { readonly first: number };
  readonly "duplicate-entry": { readonly id: string };
  readonly "unknown-entry": { readonly id: string };
  readonly "unknown-learner": { readonly learner: string };
  /** Not a competency or indicator of the framework; `near` is a name or code that looks like it. */
  readonly "unknown-competency": { readonly target: string; readonly near?: string };
  readonly "unknown-demonstration": { readonly demonstration: string };
  /** A rating of a learner who has no part in the demonstration that it names. */
  readonly "not-in-demonstration": {
    readonly learner: string;
    readonly demonstration: string;
  };
  readonly "unknown-experience": { readonly experience: string };
  /** A number outside the scale. */
  readonly "outside-scale": {
    readonly number: number;
    readonly least: number;
    readonly most: number;
  };
}
