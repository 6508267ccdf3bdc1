/** What can be wrong with a catalogue of experiences. Errors unless said otherwise. */
export interface ExperienceFindings {
  readonly "duplicate-experience": { readonly id: string };
  /** An experience in which nothing of the framework can be shown: no opportunity for anything. A note. */
  readonly "shows-nothing": { readonly experience: string };
  /**
   * A competency that reports a level and that no experience gives a chance to show; with a band, none that is for that grade band. The school owes
   * the opportunity: a warning.
   */
  readonly "no-opportunity": { readonly competency: string; readonly band?: string };
}
