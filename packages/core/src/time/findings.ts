/** What can be wrong with a time, a zone or a school calendar. */
export interface TimeFindings {
  /** No such day, such as the 30th of February. */
  readonly "not-a-day": { readonly found: string };
  /** Neither a day nor an instant with its offset from UTC. */
  readonly "not-a-moment": { readonly found: string };
  /** No offset from UTC, such as `+02:00`. */
  readonly "not-an-offset": { readonly found: string };
  /** An instant that was written in another form or offset and was brought to the canonical one. */
  readonly "instant-normalised": { readonly from: string; readonly to: string };
  /** Something ends before it begins. */
  readonly "ends-before-it-begins": { readonly from: string; readonly until: string };
  /** An offset of a zone, not its first, that does not say from when on it holds: it never does. */
  readonly "offset-without-start": { readonly minutes: number };
  /** An offset of a zone that begins no later than the one before it. */
  readonly "offset-not-later": { readonly from: string; readonly before: string };
  /** A school year or term that begins before the one listed above it does. */
  readonly "not-in-order": { readonly what: "school year" | "term"; readonly id: string };
  /** Two school years, or two terms of a year, that have days in common; a day is taken to be in the first listed. */
  readonly "school-time-overlaps": {
    readonly what: "school year" | "term";
    readonly id: string;
    readonly with: string;
  };
  /** A term with days that its school year does not have: they are in no term. */
  readonly "outside-school-year": { readonly term: string; readonly year: string };
}
