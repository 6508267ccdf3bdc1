import type { Day } from "@whole-learner/core";
import type { Register } from "../privacy/audience.ts";

/** The same in the learner's own voice, said to the learner, and said of the learner by name. */
export interface Voiced {
  readonly own: string;
  readonly you: string;
  readonly they: (name: string) => string;
}

/** The words of the brief of a student-led conference. */
export interface ConferenceMessages {
  readonly kind: Readonly<Record<Register, string>>;
  readonly title: (name: string) => string;
  readonly runningTitle: (data: { readonly name: string; readonly issued: Day }) => string;
  /** The label of the day on which it takes place. */
  readonly day: string;
  readonly draft: Readonly<Record<Register, string>>;
  readonly confirmed: (data: { readonly name: string; readonly on: Day }) => string;
  readonly welcome: Voiced;
  readonly proud: Voiced;
  /** Over lines for what was not chosen yet. */
  readonly choose: Voiced;
  readonly suggested: Readonly<Record<"learner" | "educator", string>>;
  readonly growing: Voiced;
  readonly selfSeen: {
    readonly own: (level: string) => string;
    readonly you: (level: string) => string;
    readonly they: (data: { readonly name: string; readonly level: string }) => string;
  };
  readonly last: string;
  readonly agreedOn: (on: Day) => string;
  readonly agreedSoFar: string;
  readonly lastNothing: string;
  readonly notTold: string;
  readonly columns: {
    readonly who: string;
    readonly what: string;
    readonly byWhen: string;
    readonly came: string;
  };
  /** Who does something; of the learner by name the name says it. */
  readonly who: Readonly<Record<"family" | "educator", Voiced>> & {
    readonly learner: Omit<Voiced, "they">;
  };
  readonly goal: Voiced;
  /** What a goal aims at. */
  readonly towards: (data: { readonly competency: string; readonly level?: string }) => string;
  readonly how: string;
  readonly by: (day: Day) => string;
  readonly doing: string;
  /** Over lines for what somebody will do. */
  readonly willDo: (who: string) => string;
  readonly agenda: string;
  readonly minutes: (count: number) => string;
  readonly questions: string;
  readonly ownQuestions: string;
  readonly notes: string;
  readonly remember: string;
}
