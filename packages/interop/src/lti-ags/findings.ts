/** What can be found when a determination becomes a score of LTI. Both are errors. */
export interface LtiAgsFindings {
  /** The framework has not the scale or level of the determination. */
  readonly "ags-level-unknown": { readonly scale: string };
  /** The scale has no score that LTI can take: its numbers go below zero, or not above it. */
  readonly "ags-scale-below-zero": { readonly scale: string };
}
