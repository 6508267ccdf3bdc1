import type { Day } from "@whole-learner/core";

/** The words of the sheet of a panel: for educators, fellow learners and people from outside alike. */
export interface PanelSheetMessages {
  readonly kind: string;
  readonly title: (name: string) => string;
  readonly runningTitle: (data: { readonly name: string; readonly on: Day }) => string;
  readonly facts: {
    readonly kind: string;
    readonly when: string;
    readonly band: string;
    readonly prepared: string;
  };
  readonly steps: { readonly before: string; readonly during: string; readonly after: string };
  readonly look: string;
  readonly outcome: (outcome: string) => string;
  readonly criteria: string;
  readonly criteriaTable: string;
  /** A sentence: of which grade band the statements are. */
  readonly criteriaOf: (band: string) => string;
  readonly criteriaAside: string;
  readonly columns: {
    readonly criterion: string;
    readonly below: string;
    readonly goal: string;
    readonly above: string;
  };
  readonly roles: string;
  readonly chairOf: (name: string) => string;
  readonly memberFrom: (data: { readonly name: string; readonly from: string }) => string;
  readonly decide: string;
  readonly alone: string;
  readonly rules: {
    readonly mean: string;
    readonly median: Readonly<Record<"mean" | "lower" | "upper", string>>;
    readonly majority: string;
    readonly consensus: string;
    readonly adjudicated: (data: { readonly by: string; readonly within: string }) => string;
  };
  readonly secondLookFrom: (levels: number) => string;
  readonly countsOnce: string;
  readonly listen: string;
  readonly conflict: {
    readonly heading: string;
    readonly none: (name: string) => string;
    readonly someone: string;
    readonly who: string;
    readonly stepsAside: (data: { readonly name: string; readonly reason: string }) => string;
  };
  readonly sheetOf: (name: string) => string;
  readonly fillInAlone: string;
  readonly learnerAndWork: string;
  readonly rater: string;
  readonly role: string;
  readonly nth: (data: { readonly nth: string; readonly name: string }) => string;
  readonly atGoal: string;
  readonly levelSeen: string;
  readonly notEnough: string;
  readonly evidenceSeen: string;
  readonly strength: string;
  readonly question: string;
  readonly agreedHeading: string;
  readonly ratings: string;
  readonly spread: string;
  readonly asGiven: string;
  readonly finding: (apart: string) => string;
  readonly how: string;
  readonly ratingColumns: { readonly role: string; readonly level: string; readonly seen: string };
  readonly numbered: (data: { readonly nth: string; readonly role: string }) => string;
  readonly apart: {
    readonly none: string;
    /** `levels` chooses the form of the word, `said` is how the number is written. */
    readonly some: (data: { readonly levels: number; readonly said: string }) => string;
  };
  readonly notRated: string;
  readonly mean: (number: string) => string;
  readonly median: (data: {
    readonly median: string;
    readonly lower?: string;
    readonly upper?: string;
  }) => string;
  readonly majority: (number: string) => string;
  readonly noMajority: string;
  readonly byRule: (number: string) => string;
  readonly noNumber: string;
  readonly secondLook: {
    readonly due: string;
    readonly opened: (on: Day) => string;
    readonly closed: (data: { readonly from: Day; readonly until: Day }) => string;
  };
  readonly agreedLevel: string;
  readonly agreed: (level: string) => string;
  readonly reason: string;
  readonly decision: string;
  readonly chosen: string;
  readonly revise: string;
  readonly next: string;
  readonly help: string;
  readonly signatures: { readonly chair: string; readonly panel: string; readonly day: string };
  /** Ratings are kept as they were given. */
  readonly kept: string;
}
