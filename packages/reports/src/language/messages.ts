import type { Day, Moment, SetAsideReasons, Sentences, StateName } from "@whole-learner/core";
import type {
  Lacks,
  NotRolledUp,
  TurnedAwayReasons,
  UndeterminedReasons,
} from "@whole-learner/mastery";
import type { Audience } from "../privacy/audience.ts";

/** Words for the terms of evidence that we know; a school's own terms are its vocabulary's. */
export interface TermWords {
  readonly roles: { readonly [role: string]: string };
  readonly settings: { readonly [setting: string]: string };
}

/** A policy in one sentence, from its parts. */
export interface PolicyWords {
  /** What each method asks, in a sentence without its full stop; a method of a caller's own has its name. */
  readonly method: (method: string, parameters: { readonly [name: string]: unknown }) => string;
  readonly pieces: (count: number) => string;
  readonly experiences: (count: number) => string;
  readonly settings: (count: number) => string;
  readonly voices: (count: number) => string;
  readonly kinds: (count: number) => string;
  readonly newestWithinMonths: (count: number) => string;
  readonly newestWithinDays: (count: number) => string;
}

/** Every word that a report says of its own. Names of levels, competencies and works are never among them. */
export interface Messages {
  readonly reviewedNote: string;
  readonly audience: Readonly<Record<Audience, string>>;
  readonly states: Readonly<Record<StateName, string>>;
  readonly noLevel: string;
  readonly exempt: string;
  readonly terms: TermWords;
  readonly policy: PolicyWords;
  readonly lacks: Sentences<Lacks>;
  readonly undetermined: Sentences<UndeterminedReasons>;
  readonly turnedAway: Sentences<TurnedAwayReasons>;
  readonly setAside: Sentences<SetAsideReasons>;
  readonly notRolledUp: Sentences<NotRolledUp>;
  readonly facts: {
    readonly community: string;
    readonly period: string;
    readonly evidenceThrough: string;
    readonly issued: string;
    readonly competency: string;
    readonly policy: string;
  };
  readonly strip: {
    readonly goal: string;
    /** "Five steps from Exploring to Contributing. Adapting: 2; Applying: 1. The goal is Adapting." */
    readonly alternative: (data: {
      readonly lowest: string;
      readonly highest: string;
      readonly dots: readonly { readonly level: string; readonly count: number }[];
      readonly goal: string;
    }) => string;
  };
  readonly key: {
    readonly heading: (levels: number) => string;
    readonly how: string;
  };
  readonly progress: {
    readonly kind: Readonly<Record<Audience, string>>;
    readonly title: (name: string) => string;
    readonly ownWords: (data: { readonly name: string; readonly on?: Day }) => string;
    readonly whole: string;
    readonly academic: string;
    readonly academicAside: string;
    readonly atGoal: (data: { readonly atGoal: number; readonly of: number }) => string;
    readonly competencyAtGoal: string;
    readonly competencyOnTheWay: string;
    readonly shownIn: (data: { readonly work: string; readonly on: Moment }) => string;
    readonly next: string;
    readonly narrative: (name: string) => string;
    readonly narrativeNothing: string;
    readonly notLookedAt: (chance?: { readonly name: string; readonly from: Day }) => string;
    readonly habits: string;
    readonly habitsAside: string;
    readonly opportunities: string;
    readonly owed: (data: {
      readonly name: string;
      readonly experience: string;
      readonly from?: Day;
    }) => string;
    readonly chance: (data: { readonly experience: string; readonly from?: Day }) => string;
    readonly askAtHome: Readonly<Record<Audience, string>>;
    readonly educatorNote: (name: string) => string;
    readonly response: (name: string) => string;
    readonly responses: Readonly<Record<"agree" | "let-us-talk" | "another-opportunity", string>>;
    readonly changed: (since: Day) => string;
    readonly from: (data: { readonly before: string; readonly after: string }) => string;
    readonly now: (after: string) => string;
    readonly noNewEvidence: (data: { readonly since: Moment; readonly name: string }) => string;
    readonly nothingChanged: string;
    readonly every: string;
    readonly everyAside: string;
    readonly where: (on: Day) => string;
    readonly against: (band: string) => string;
    readonly columns: {
      readonly competency: string;
      readonly strip: string;
      readonly level: string;
      readonly score: string;
      readonly shown: string;
      readonly where: string;
    };
  };
  readonly explanation: {
    readonly kind: Readonly<Record<Audience, string>>;
    readonly title: (data: { readonly name: string; readonly competency: string }) => string;
    readonly why: (data: { readonly level?: string; readonly score?: string }) => string;
    readonly determined: (data: {
      readonly level: string;
      readonly demonstrations: number;
    }) => string;
    readonly determinedScore: (data: {
      readonly score: string;
      readonly level: string;
      readonly from?: string;
      readonly upTo?: string;
    }) => string;
    readonly judged: (level: string) => string;
    readonly judgedBeside: (computed: string) => string;
    readonly newEvidence: string;
    readonly noEvidence: (opportunities?: number) => string;
    readonly insufficient: string;
    readonly counted: string;
    readonly countedTable: (demonstrations: number) => string;
    readonly countedAside: string;
    readonly columns: {
      readonly demonstration: string;
      readonly day: string;
      readonly level: string;
      readonly weight: string;
      readonly contribution: string;
      readonly record: string;
      readonly reason: string;
      readonly stage: string;
      readonly did: string;
      readonly ifItShows: string;
      readonly score: string;
    };
    readonly all: (demonstrations: number) => string;
    readonly demonstration: (data: {
      /** Absent for a work that has no name. */
      readonly name?: string;
      readonly on: Moment;
      readonly level: string;
    }) => string;
    readonly demonstrationOf: (on: Moment) => string;
    readonly notHandedIn: string;
    readonly turnedAway: string;
    readonly turnedAwayTable: (records: number) => string;
    readonly nothingTurnedAway: string;
    readonly steps: string;
    readonly stepsTable: string;
    readonly stageNames: Readonly<
      Record<
        | "resolve"
        | "admit"
        | "combine"
        | "band"
        | "window"
        | "score"
        | "level"
        | "sufficiency"
        | "judgement",
        string
      >
    >;
    readonly turnedAwayCount: (count: number) => string;
    readonly combinedInto: (pieces: number) => string;
    readonly bandIs: (band: string) => string;
    readonly scoreIs: (score: string) => string;
    readonly cutsAre: (data: { readonly cuts: string; readonly level: string }) => string;
    readonly nothingAsked: string;
    readonly met: (need: string) => string;
    readonly noJudgement: string;
    readonly change: string;
    readonly changeTable: string;
    readonly oneMore: (data: { readonly rated: string; readonly result: string }) => string;
    readonly byTime: (on: Moment) => string;
    readonly question: Readonly<Record<Audience, string>>;
    readonly toQuestion: string;
  };
  readonly foot: {
    readonly howDecided: string;
    readonly questions: string;
    readonly ask: (data: { readonly audience: Audience; readonly contact: string }) => string;
    readonly report: (id: string) => string;
    readonly supersedes: (id?: string) => string;
    readonly digest: (digest: string) => string;
    readonly version: (data: { readonly name: string; readonly version: string }) => string;
    readonly policyVersion: (data: { readonly name: string; readonly version: string }) => string;
  };
}
