/** What can be wrong with experiences. */
export interface ExperienceFindings {
  readonly "duplicate-experience": { readonly id: string };
  /** A competency that reports a level and that no experience gives a chance to show, in the band named. */
  readonly "no-opportunity": { readonly competency: string; readonly band?: string };
}
