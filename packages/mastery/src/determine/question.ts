import type {
  AsOf,
  ExperienceCatalogue,
  Framework,
  FrameworkIndex,
  LearnerId,
  Log,
  Roster,
} from "@whole-learner/core";
import type { Plan } from "../plan/plan.ts";
import type { Policy } from "../policy/policy.ts";

/** What is asked: what these learners have shown of this framework, by this policy, as of a day. */
export interface Question {
  /** The framework, or its index where many questions are asked of one framework. */
  readonly framework: Framework | FrameworkIndex;
  readonly evidence: Log;
  /** The policy, or its plan where many questions are asked of one policy, or where it names methods of your own. */
  readonly policy: Policy | Plan;
  /** The day or instant for which it is asked. There is no default: an answer without its day is none. */
  readonly asOf: AsOf;
  /** The learners asked about, in the order of the answer. Without them, those of the roster; without one, those of the evidence. */
  readonly learners?: readonly LearnerId[];
  readonly roster?: Roster;
  /** What the school offers: with it, an answer without evidence says how many opportunities there were. */
  readonly experiences?: ExperienceCatalogue;
}
