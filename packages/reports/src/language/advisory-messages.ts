import type { Day, ResponseKind } from "@whole-learner/core";

/** The words of the advisory overview. */
export interface AdvisoryMessages {
  readonly kind: string;
  readonly title: (group: string) => string;
  readonly since: string;
  readonly learners: string;
  readonly byName: string;
  readonly nobody: string;
  readonly newEvidence: (data: { readonly count: number; readonly since: Day }) => string;
  readonly neverSeen: string;
  /** The lead of a list of outcomes. */
  readonly notShown: string;
  /** Where nobody said which opportunities there are. */
  readonly nothingShown: string;
  readonly noOpportunity: string;
  readonly goalsDue: string;
  readonly goalDue: (data: { readonly goal: string; readonly due: Day }) => string;
  readonly requests: string;
  readonly request: (data: {
    readonly kind: Exclude<ResponseKind, "agree">;
    readonly about: string;
    readonly on: Day;
  }) => string;
  readonly conference: string;
  readonly conferenceHeld: (on: Day) => string;
  readonly conferencePlanned: (on: Day) => string;
  readonly noConference: string;
  readonly secondLook: string;
  readonly goodNews: string;
  readonly nowAt: (data: { readonly competency: string; readonly level: string }) => string;
  readonly goalReached: (goal: string) => string;
  readonly group: string;
  readonly tooFew: (limit: number) => string;
  readonly figures: {
    readonly learners: string;
    readonly withNew: string;
    readonly conferences: string;
    readonly requests: string;
    readonly secondLooks: string;
    readonly goals: string;
  };
  readonly of: (data: { readonly have: number; readonly of: number }) => string;
}
