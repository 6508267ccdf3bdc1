/** What can be found in a score sheet, beside what any CSV file can have. */
export interface ScoreSheetFindings {
  /** Error. The crosswalk has no place for a score on our scale. */
  readonly "score-without-place": { readonly score: number };
}
