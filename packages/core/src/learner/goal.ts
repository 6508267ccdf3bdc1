import type { Voice } from "../evidence/circumstances.ts";
import type { Visibility } from "../evidence/terms.ts";
import type {
  BandId,
  CompetencyId,
  DemonstrationId,
  EntryId,
  GoalId,
  LearnerId,
  LevelId,
  NodeId,
} from "../identity/ids.ts";
import type { Extensible } from "../parse/json.ts";
import type { Text } from "../text/text.ts";
import type { Day } from "../time/moment.ts";

/** A look at how a goal is going. */
export interface CheckIn extends Extensible {
  readonly on: Day;
  readonly by: Voice;
  readonly note: Text;
}

/** Where a goal stands; one that was changed or let go is no failure. */
export type GoalStatus = "open" | "reached" | "changed" | "let-go";

/** Something a learner aims at. */
export interface Goal extends Extensible {
  readonly id: GoalId;
  readonly learner: LearnerId;
  readonly statement: Text;
  readonly competency?: CompetencyId;
  readonly level?: LevelId;
  readonly band?: BandId;
  readonly set: Day;
  readonly by?: Day;
  readonly strategy?: Text;
  readonly status: GoalStatus;
  readonly evidence?: readonly DemonstrationId[];
  readonly checkIns: readonly CheckIn[];
}

/** What a learner thinks about their own learning, in their own words. */
export interface Reflection extends Extensible {
  readonly id: EntryId;
  readonly learner: LearnerId;
  readonly on: Day;
  readonly prompt?: Text;
  readonly text: Text;
  readonly about?: readonly (NodeId | DemonstrationId)[];
  readonly visibility: Visibility;
}

/** What a learner can answer: yes, a talk, or another opportunity. */
export type ResponseKind = "agree" | "let-us-talk" | "another-opportunity";

/** The learner's answer to a determination: the last word on a report is the learner's. */
export interface DeterminationResponse extends Extensible {
  readonly id: EntryId;
  readonly learner: LearnerId;
  readonly target: NodeId;
  readonly on: Day;
  readonly kind: ResponseKind;
  readonly text?: Text;
}
