import type { Day, Text } from "@whole-learner/core";
import type { Determinations } from "@whole-learner/mastery";
import type { Register } from "../../privacy/audience.ts";
import type { LearnerReport } from "../learner-page/learner-report.ts";

/** A habit of work in words, apart from every level. */
export interface Habit {
  readonly habit: Text;
  readonly how: Text;
}

/** A note for the learner or the family, with who wrote it. Up to 60 words fit on page one: `checkProgressReport` counts them. */
export interface EducatorNote {
  readonly text: Text;
  readonly author: string;
}

/** What a progress report is made of: for those who know the learner. */
export interface ProgressReport extends LearnerReport {
  readonly audience: Register;
  /** The determinations of an earlier day, to say what changed. */
  readonly earlier?: { readonly determinations: Determinations; readonly day: Day };
  readonly habits?: readonly Habit[];
  readonly homeQuestion?: Text;
  readonly note?: EducatorNote;
}
