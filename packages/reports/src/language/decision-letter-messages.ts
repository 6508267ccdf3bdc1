import type { Day } from "@whole-learner/core";
import type { Register } from "../privacy/audience.ts";
import type { About } from "./progress-messages.ts";

/** The words of the letter about a decision. */
export interface DecisionLetterMessages {
  readonly kind: Readonly<Record<Register, string>>;
  readonly title: (name: string) => string;
  readonly runningTitle: (data: { readonly name: string; readonly issued: Day }) => string;
  /** Thanks for the work, warm and short. */
  readonly opening: (data: About & { readonly work: string; readonly on: Day }) => string;
  readonly decided: Readonly<Record<"pass" | "revise" | "again", (about: About) => string>>;
  readonly shown: (about: About) => string;
  readonly notSeen: string;
  readonly revise: string;
  readonly help: string;
  readonly another: string;
  readonly rightToAnother: (about: About) => string;
  /** Of who passed. */
  readonly rightToMore: (about: About) => string;
  readonly nextOn: (on: Day) => string;
  readonly noDay: (about: About) => string;
}
