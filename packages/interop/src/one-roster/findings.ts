/** What can be found in OneRoster's CSV files, beside what any CSV file can have. */
export interface OneRosterFindings {
  /** Note. A record whose status says that it is to be deleted. */
  readonly "one-roster-deleted": { readonly id: string };
  /** Error. A result that names no learning objective, nor does its line item. */
  readonly "one-roster-without-objective": { readonly id: string };
  /** Note. A result with a score whose status says that it is none: missing, excused or pending. */
  readonly "one-roster-score-not-counted": { readonly status: string };
  /** Warning. A membership without a day on which it begins. */
  readonly "one-roster-without-begin": { readonly id: string };
  /** Note. On export: a competency without a UUID, so its objective has no source that others know. */
  readonly "one-roster-without-uuid": { readonly competency: string };
}
