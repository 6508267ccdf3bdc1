import type { Cause, Standing } from "@whole-learner/mastery";

/** The words of the comparison of two policies. */
export interface ComparisonMessages {
  readonly kind: string;
  readonly title: (data: { readonly from: string; readonly to: string }) => string;
  readonly whose: (data: { readonly from: string; readonly to: string }) => string;
  readonly answer: (data: {
    readonly count: number;
    readonly cases: number;
    readonly learners: number;
  }) => string;
  /** In place of the answer where it is withheld: of how many results, where that is told. */
  readonly answerWithheld: (cases: number | undefined) => string;
  readonly figures: {
    readonly cases: string;
    readonly elsewhere: string;
    readonly learners: string;
    readonly onlyNumber: string;
  };
  readonly policies: string;
  readonly who: string;
  readonly whoTable: (count: number) => string;
  readonly nobody: string;
  /** Stands in place of names where they may not be shown. */
  readonly withoutNames: string;
  readonly columns: {
    readonly competency: string;
    readonly stage: string;
    readonly results: string;
    /** The heading of the rows of the matrix. */
    readonly standing: string;
  };
  readonly stages: string;
  readonly stagesTable: string;
  readonly stagesHow: string;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly matrix: string;
  readonly matrixTable: (data: { readonly from: string; readonly to: string }) => string;
  /** Of a named scale, where there are several. */
  readonly matrixScale: (scale: string) => string;
  readonly matrixHow: string;
  readonly standings: Readonly<
    Record<Exclude<Standing["status"], "determined" | "judged">, string>
  >;
  /** A level that is one by professional judgement. */
  readonly judged: (level: string) => string;
  readonly touched: string;
  readonly touchedHow: string;
  readonly touchedBy: {
    readonly missing: (policy: string) => string;
    readonly selfRatings: (policy: string) => string;
  };
  readonly touchedCount: (data: { readonly count: number; readonly learners: number }) => string;
  readonly touchedNobody: string;
}
