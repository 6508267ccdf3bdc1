import type { Demonstration, Framework, Learner, Text } from "@whole-learner/core";
import type { Policy } from "@whole-learner/mastery";
import type { Audience } from "../privacy/audience.ts";

/** What an explanation can say beyond ids: whose it is, what the works are called, who it is for. */
export interface ExplanationContext {
  /** Educators, if left out: they see numbers. */
  readonly audience?: Audience;
  readonly framework?: Framework;
  readonly learner?: Learner;
  readonly demonstrations?: readonly Demonstration[];
  readonly policy?: Policy;
  readonly school?: Text;
  /** The day on which it is given out. */
  readonly issued?: string;
  readonly id?: string;
}
