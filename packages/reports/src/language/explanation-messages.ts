import type { Moment } from "@whole-learner/core";
import type { Register } from "../privacy/audience.ts";

/** What the account of a result goes through, stage by stage. */
export type StageName =
  | "resolve"
  | "admit"
  | "read"
  | "combine"
  | "attempts"
  | "order"
  | "band"
  | "window"
  | "weigh"
  | "score"
  | "level"
  | "sufficiency"
  | "hold"
  | "judgement";

/** One demonstration that counted, as a line of words. */
export interface DemonstrationLine {
  /** Absent for a work that has no name. */
  readonly name?: string;
  readonly on: Moment;
  readonly level: string;
  /** Never handed in: the policy put the level in its place. */
  readonly missing: boolean;
  /** Counted more than each of the others. */
  readonly most: boolean;
}

/** What a statistical model says of a result. */
interface ModelWords {
  /** Nobody estimated the parameters: the score is an index and no probability. */
  readonly index: string;
  /** How likely it is that the target is reached, by what it is a probability of. */
  readonly likely: Readonly<
    Record<"known" | "share-met" | "level", (probability: string) => string>
  >;
  /** Where it lies with a probability. */
  readonly interval: (data: {
    readonly lower: string;
    readonly upper: string;
    readonly mass: string;
  }) => string;
  /** What follows by the policy's threshold. */
  readonly decision: Readonly<
    Record<"mastered" | "not-yet" | "too-few-events" | "undecided", (threshold: string) => string>
  >;
  readonly published: string;
  readonly fitted: (data: {
    readonly learners: number;
    readonly population: string;
    readonly date: string;
  }) => string;
}

/** The words of the explanation of one result. */
export interface ExplanationMessages {
  readonly kind: Readonly<Record<Register, string>>;
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
  /** What the policy's statistical model says beside the score, for who sees numbers. */
  readonly model: ModelWords;
  /** The level is an earlier one, which holds. */
  readonly held: (level: string) => string;
  /** Stands before what the evidence comes to now. */
  readonly heldBeside: string;
  readonly judged: (level: string) => string;
  /** Opens what the policy computed. */
  readonly judgedBeside: string;
  readonly newEvidence: string;
  readonly noEvidence: (opportunities?: number) => string;
  readonly insufficient: string;
  /** The heading of what counted; in words it does not say how much. */
  readonly counted: Readonly<Record<Register, string>>;
  readonly countedTable: (demonstrations: number) => string;
  readonly countedAside: string;
  /** Of so many older demonstrations, or newer ones where the rule takes the first: the rule does not look at them. */
  readonly passedOver: (demonstrations: number) => string;
  readonly columns: {
    readonly demonstration: string;
    readonly day: string;
    readonly setting: string;
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
  readonly demonstration: (line: DemonstrationLine) => string;
  /** A piece between two levels. */
  readonly between: (data: { readonly below: string; readonly above: string }) => string;
  /** A work without a name, by its place in time: 1 is the oldest. */
  readonly nthDemonstration: (nth: number) => string;
  readonly notHandedIn: (level: string) => string;
  readonly recordOf: (data: { readonly work: string; readonly role: string }) => string;
  readonly turnedAway: string;
  readonly turnedAwayTable: (records: number) => string;
  readonly nothingTurnedAway: string;
  readonly steps: string;
  readonly stepsTable: string;
  readonly stageNames: Readonly<Record<StageName, string>>;
  /** An earlier level holds, which is the one named. */
  readonly levelHolds: (level: string) => string;
  readonly turnedAwayCount: (count: number) => string;
  readonly combinedInto: (pieces: number) => string;
  readonly bandIs: (band: string) => string;
  readonly scoreIs: (data: {
    readonly method: string;
    readonly exact: string;
    readonly shown: string;
  }) => string;
  readonly cutsAre: (data: { readonly cuts: string; readonly level: string }) => string;
  readonly nothingAsked: string;
  /** Stands after what is asked for and there. */
  readonly met: string;
  readonly noJudgement: string;
  readonly change: string;
  readonly changeTable: string;
  readonly oneMore: (data: { readonly rated: string; readonly result: string }) => string;
  /** One more demonstration leaves the result as it is, whatever level it shows. */
  readonly oneMoreChangesNothing: (result: string) => string;
  /** What would change a result that no single demonstration is sure to change. */
  readonly changedBy: Readonly<
    Record<"no-evidence" | "insufficient" | "undetermined" | "judged", string>
  >;
  /** What the result, a level or a state, is from a day on without new evidence. */
  readonly byTime: (data: { readonly on: Moment; readonly becomes: string }) => string;
  /** Where it is not known what the result becomes, nor whether it changes: not before a day. */
  readonly notBefore: (on: Moment) => string;
  readonly timeAlone: string;
  readonly question: Readonly<Record<Register, string>>;
  readonly toQuestion: string;
}
