import type { Day, Framework, FrameworkIndex, LanguageTag } from "@whole-learner/core";
import type { Plan, Policy } from "@whole-learner/mastery";
import type { Audience } from "../../privacy/audience.ts";
import type { School } from "../learner-page/learner-report.ts";

/** What every report about a framework is made of. It is about no learner: no name of one can come into it. */
export interface FrameworkReport {
  readonly framework: Framework | FrameworkIndex;
  readonly audience: Audience;
  readonly school: School;
  readonly issued: Day;
  /** The policy by which levels are decided, where the report is to say how. */
  readonly policy?: Policy | Plan;
  /** Other languages that the reader reads, for texts that the language of the page does not have. */
  readonly also?: readonly LanguageTag[];
  readonly id?: string;
  readonly supersedes?: string;
  /** The digest of all that it was made from; without it, that of what is told. */
  readonly digest?: string;
}
