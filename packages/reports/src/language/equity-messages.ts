/** The words of the equity view. */
export interface EquityMessages {
  readonly kind: string;
  readonly title: (school: string) => string;
  readonly what: string;
  readonly conditions: string;
  readonly opportunityTable: (dimension: string) => string;
  readonly evidenceTable: (dimension: string) => string;
  readonly results: string;
  readonly resultsHow: string;
  readonly resultsTable: (data: {
    readonly competency: string;
    readonly dimension: string;
  }) => string;
  readonly group: string;
  readonly atGoal: string;
  readonly couldBe: string;
  readonly of: (data: { readonly have: number; readonly of: number }) => string;
  readonly share: (percent: string) => string;
  readonly interval: (data: { readonly lower: string; readonly upper: string }) => string;
  readonly finding: (data: { readonly group: string; readonly share: string }) => string;
  readonly unknown: string;
}
