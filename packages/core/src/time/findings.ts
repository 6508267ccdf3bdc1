/** What can be wrong with a time. */
export interface TimeFindings {
  /** No such day, such as the 30th of February. */
  readonly "not-a-day": { readonly found: string };
  /** Neither a day nor an instant with its offset from UTC. */
  readonly "not-a-moment": { readonly found: string };
  /** An instant that was written in another form or offset and was brought to the canonical one. */
  readonly "instant-normalised": { readonly from: string; readonly to: string };
  /** Something ends before it begins. */
  readonly "ends-before-it-begins": { readonly from: string; readonly until: string };
}
