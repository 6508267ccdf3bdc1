import type {
  Day,
  Evidence,
  FrameworkIndex,
  Judgement,
  LearnerId,
  CompetencyId,
  Scale,
} from "@whole-learner/core";
import type { Piece } from "../pieces/piece.ts";
import type { TurnedAway } from "../pieces/turned-away.ts";
import type { OnScale } from "./on-scale.ts";
import type { Plan } from "../plan/plan.ts";

/** What is asked of one learner, one competency and one of its scales. */
export interface AccountQuestion {
  readonly plan: Plan;
  readonly index: FrameworkIndex;
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  readonly scale: Scale;
  /** The competency on that scale, for whoever is asked about. */
  readonly on: OnScale;
  readonly evidence: readonly Evidence[];
  /** Evidence of competencies that cover this one. It counts where the policy says so. */
  readonly covering: readonly Evidence[];
  /** What gathering already set aside of this learner and competency. */
  readonly setAside: readonly TurnedAway[];
  readonly judgements: readonly Judgement[];
  /** When what was written down ahead of its time begins to act on it, in epoch milliseconds. */
  readonly later: readonly number[];
  /** The same of competencies that cover this one. */
  readonly laterCovering: readonly number[];
  readonly opportunities: number | undefined;
  /** Pieces that are only supposed, beside those that the evidence makes: what would be if they were there. */
  readonly supposed?: readonly Piece[];
  /** The next day on which there may be more opportunities. */
  readonly nextOpportunity: Day | undefined;
  readonly asOfDay: Day;
  /** The first instant after the time asked for, in epoch milliseconds. */
  readonly until: number;
}
