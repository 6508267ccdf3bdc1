import type {
  CommunityId,
  Day,
  Demonstration,
  DeterminationResponse,
  LearnerId,
} from "@whole-learner/core";
import type { Determinations, Plan, Policy } from "@whole-learner/mastery";
import type { NamedStaffReport } from "../staff-page/staff-report.ts";

/** A learner's conference since the day that the overview looks back to: held, or planned. */
export interface ConferenceNote {
  readonly learner: LearnerId;
  readonly on: Day;
  readonly status: "held" | "planned";
}

/** What an advisory overview is made of. */
export interface AdvisoryOverview extends NamedStaffReport {
  /** Whose members stand in it: those of the day of the determinations. */
  readonly community: CommunityId;
  readonly determinations: Determinations;
  /** What was determined as of the day that the overview looks back to: what is new is new since then. */
  readonly earlier: { readonly determinations: Determinations; readonly day: Day };
  /** What was gathered, for what is new. */
  readonly demonstrations: readonly Demonstration[];
  readonly policy: Policy | Plan;
  /** The answers of learners that nobody has come back to yet; an agreement waits for nothing. */
  readonly requests: readonly DeterminationResponse[];
  readonly conferences: readonly ConferenceNote[];
  /** From so many learners on, the community has figures of its own. */
  readonly limit: number;
}
