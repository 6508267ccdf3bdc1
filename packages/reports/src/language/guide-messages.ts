import type { Day, StateName } from "@whole-learner/core";
import type { Register } from "../privacy/audience.ts";

/** The words of the guide to the levels. */
export interface GuideMessages {
  readonly kind: Readonly<Record<Register, string>>;
  readonly title: string;
  readonly runningTitle: (issued: Day) => string;
  readonly opening: Readonly<Record<Register, string>>;
  readonly isNot: string;
  /** What a level is not, a sentence each. */
  readonly not: readonly string[];
  /** Where levels begin anew in each grade band. */
  readonly bandAnew: string;
  readonly decided: string;
  readonly selfBeside: string;
  readonly selfCounts: string;
  readonly judgement: string;
  readonly states: string;
  readonly statesAside: string;
  readonly statesTable: string;
  readonly state: string;
  readonly means: string;
  readonly stateMeanings: Readonly<Record<StateName | "not-looked-at", string>>;
}
