import type {
  Demonstration,
  Framework,
  FrameworkIndex,
  Learner,
  Log,
  Text,
} from "@whole-learner/core";
import type { ByTimeAlone, Plan, Policy } from "@whole-learner/mastery";
import type { Register } from "../privacy/audience.ts";

/** What an explanation can say beyond ids: whose it is, what the works are called, who it is for. */
export interface ExplanationContext {
  /** Educators, if left out: they see numbers. */
  readonly audience?: Register;
  readonly framework?: Framework | FrameworkIndex;
  readonly learner?: Learner;
  readonly demonstrations?: readonly Demonstration[];
  /** The log that was asked about: with it, records are told by work, rater and day, and a judgement with its reason. */
  readonly evidence?: Log;
  readonly policy?: Policy | Plan;
  /** What becomes of the result by time alone, as `byTimeAlone` tells it: with it, the page says to what it changes. */
  readonly byTime?: ByTimeAlone;
  readonly school?: Text;
  /** The day on which it is given out. */
  readonly issued?: string;
  readonly id?: string;
  readonly supersedes?: string;
}
