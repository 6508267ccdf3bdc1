import type {
  CompetencyId,
  Day,
  DemonstrationId,
  EntryId,
  GoalId,
  LevelId,
  Text,
} from "@whole-learner/core";
import type { SuggestedWork, WorkPair } from "@whole-learner/mastery";
import type { Register } from "../../privacy/audience.ts";
import type { LearnerReport } from "../learner-page/learner-report.ts";

/** A work that the learner chose, with the learner's words about it. */
export interface ProudWork {
  readonly work: DemonstrationId | EntryId;
  readonly words?: Text;
}

/** A competency in which the learner is growing, with the learner's words about it and where the learner sees it. */
export interface GrowingIn {
  readonly competency: CompetencyId;
  readonly words?: Text;
  /** The learner's own view. It stands beside what others saw, for the learner and the educators, and changes nothing. */
  readonly self?: LevelId;
}

/** What somebody will do, or said that they would. */
export interface Commitment {
  readonly who: "learner" | "family" | "educator";
  readonly what: Text;
  readonly by?: Day;
  /** What came of it, in words. */
  readonly came?: Text;
}

/** One point of the agenda. */
export interface AgendaPoint {
  readonly what: Text;
  readonly minutes: number;
}

/** What the brief of a student-led conference is made of: for those who sit at the table. */
export interface ConferenceBrief extends LearnerReport {
  readonly audience: Register;
  /** The day on which the learner read this page and said that it speaks for them. Only then, and from then on, it says "I". */
  readonly confirmed?: Day;
  /** The day of the conference. */
  readonly on?: Day;
  /** The learner's own words of welcome; without them, the language's. */
  readonly welcome?: Text;
  /** The works that the learner is proud of. The learner chooses them; without any there are lines to write on. */
  readonly proud?: readonly ProudWork[];
  /** What a rule suggests, as `suggestWorks` finds it: told to the learner and the educators while nothing is chosen, never to the family. */
  readonly suggested?: readonly SuggestedWork[];
  /** Work before and after, as `workPairOf` finds it or as the learner chose it. */
  readonly pairs?: readonly WorkPair[];
  readonly growing?: readonly GrowingIn[];
  /** What was agreed the last time, with what came of it. */
  readonly last?: { readonly on: Day; readonly commitments: readonly Commitment[] };
  /** Which of the roster's goals is the one to speak about. */
  readonly goal?: GoalId;
  readonly commitments?: readonly Commitment[];
  readonly agenda?: readonly AgendaPoint[];
  readonly questions?: readonly Text[];
}
