import type {
  CompetencyId,
  Day,
  FrameworkIndex,
  Judgement,
  LearnerId,
  OutcomeId,
} from "@whole-learner/core";
import type { Given } from "../account/give-determination.ts";
import type { Piece } from "../pieces/piece.ts";
import type { Plan } from "../plan/plan.ts";

/** What is asked of one learner above competencies: their accounts on their own scales, as of a day. */
export interface NodeQuestion {
  readonly index: FrameworkIndex;
  readonly plan: Plan;
  readonly learner: LearnerId;
  readonly accounts: Pick<ReadonlyMap<CompetencyId, Given>, "get">;
  /** The pieces that a competency's determination was made of. */
  readonly piecesOf: (competency: CompetencyId) => readonly Piece[];
  /** Judgements of outcomes that are in force, by outcome. */
  readonly judgements: ReadonlyMap<OutcomeId, Judgement>;
  readonly asOfDay: Day;
  /** The first instant after the time asked for, in epoch milliseconds. */
  readonly until: number;
}

/** The same asked as of the times at which something was shown, for results that hold. */
export interface Earlier {
  /** The first instant after each day or instant on which a competency's ratings happened, ascending. */
  readonly instantsOf: (competency: CompetencyId) => readonly number[];
  /** The question as of just before an instant, as it is known now. */
  readonly before: (until: number) => NodeQuestion;
}
