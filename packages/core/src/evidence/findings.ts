/**
 * What can be wrong with evidence: found while reading rows or checking a log against its framework. An error costs a record or makes a
 * result unreliable; a warning is for a person to look at; a note says what was done. Each finding says which it is.
 */
export interface EvidenceFindings {
  /** Error. A row with no rating in it, or with more than one. */
  readonly "not-one-rating": { readonly found: readonly string[] };
  /** Error. A row that names no competency and no indicator, or both. */
  readonly "not-one-target": { readonly found: readonly string[] };
  /**
   * Note. Without the time it was written down, an entry is taken to be known from when it happened. One entry, or the first of `count`
   * where many are so.
   */
  readonly "recorded-unknown": { readonly id: string; readonly count: number };
  /** Warning. A row that equals another one, counted from 0. Nobody can tell a copy from a second rating of the day: both count. */
  readonly "row-twice": { readonly first: number };
  /** Error. An id that an entry before has already: only the one written down first counts. */
  readonly "duplicate-entry": { readonly id: string };
  /** Warning. A correction of something that is not in the log. */
  readonly "unknown-entry": { readonly id: string };
  /** Error. None of the learners given. */
  readonly "unknown-learner": { readonly learner: string };
  /** Error. Not a competency or indicator of the framework; `near` is a name or code that looks like it. */
  readonly "unknown-competency": { readonly target: string; readonly near?: string };
  /** Warning. A demonstration that a log with demonstrations does not have; told once. */
  readonly "unknown-demonstration": { readonly demonstration: string };
  /** Warning. A rating of a learner who has no part in the demonstration that it names. */
  readonly "not-in-demonstration": {
    readonly learner: string;
    readonly demonstration: string;
  };
  /** Warning. None of the experiences given. */
  readonly "unknown-experience": { readonly experience: string };
  /** Error. A scale that the framework does not have. */
  readonly "unknown-scale": { readonly scale: string };
  /** Warning. A number outside the scale: whether it counts is the policy's to say. */
  readonly "outside-scale": {
    readonly number: number;
    readonly least: number;
    readonly most: number;
  };
  /** Warning. A number that the scale does not have: no level's own and, where the scale has a grain, no step of it. */
  readonly "between-levels": { readonly number: number; readonly grain?: number };
}
