import type { Day, Moment, ResponseKind } from "@whole-learner/core";
import type { Register } from "../privacy/audience.ts";

/** Whom a sentence is about, and who reads it: a learner is spoken to, a family hears of the learner. */
export interface About {
  readonly name: string;
  readonly audience: Register;
}

/** The words of the progress report. */
export interface ProgressMessages {
  readonly kind: Readonly<Record<Register, string>>;
  readonly title: (name: string) => string;
  readonly runningTitle: (data: { readonly name: string; readonly issued: Day }) => string;
  readonly grade: (grade: string) => string;
  readonly ownWords: (data: { readonly name: string; readonly on?: Day }) => string;
  readonly whole: string;
  readonly academic: string;
  readonly academicAside: string;
  readonly atGoal: (data: { readonly atGoal: number; readonly of: number }) => string;
  readonly competencyAtGoal: string;
  readonly competencyOnTheWay: string;
  readonly judgedOutcome: (level: string) => string;
  /** That all is there which an outcome requires, with the level that it stands for, where it has one. */
  readonly requirementsMet: (level?: string) => string;
  /** How much of what is required is there: children, points or requirements. */
  readonly requirementsNotYet: (data: { readonly have: number; readonly need: number }) => string;
  readonly rolledUp: (data: { readonly score: string; readonly level: string }) => string;
  /** What was agreed for this learner in a competency: another goal, the statements of another band, or both. */
  readonly agreed: (data: {
    readonly competency: string;
    readonly level?: string;
    readonly band?: string;
  }) => string;
  readonly shownIn: (data: { readonly work: string; readonly on: Moment }) => string;
  /** Of a statement of another grade band than the learner's. */
  readonly inBand: (band: string) => string;
  readonly next: string;
  readonly narrative: (about: About) => string;
  readonly narrativeNothing: Readonly<Record<Register, string>>;
  readonly notLookedAt: string;
  readonly noOpportunity: string;
  readonly firstChance: (data: { readonly experience: string; readonly from: Day }) => string;
  readonly habits: string;
  readonly habitsAside: string;
  readonly opportunities: string;
  readonly owed: (about: About) => string;
  readonly owedWithoutDay: string;
  readonly chance: (data: { readonly experience: string; readonly from: Day }) => string;
  readonly askAtHome: Readonly<Record<Register, string>>;
  readonly educatorNote: (about: About) => string;
  readonly response: (about: About) => string;
  readonly responses: Readonly<Record<ResponseKind, string>>;
  readonly responseTo: (data: {
    readonly name: string;
    readonly on: Day;
    readonly target: string;
  }) => string;
  readonly changed: (since: Day) => string;
  readonly from: (data: { readonly before: string; readonly after: string }) => string;
  readonly now: (after: string) => string;
  readonly nowInBand: (data: { readonly after: string; readonly band: string }) => string;
  readonly noNewEvidence: (data: { readonly since: Moment; readonly name: string }) => string;
  readonly nothingChanged: string;
  readonly every: string;
  readonly everyAside: string;
  readonly where: (on: Day) => string;
  readonly against: (band: string) => string;
  readonly goalIs: (level: string) => string;
  readonly columns: {
    readonly competency: string;
    readonly strip: string;
    readonly level: string;
    readonly score: string;
    readonly band: string;
    readonly shown: string;
    readonly where: string;
  };
}
