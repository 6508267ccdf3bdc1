import type { CommunityId } from "@whole-learner/core";
import type { Determinations, Plan, Policy } from "@whole-learner/mastery";
import type { NamedStaffReport } from "../staff-page/staff-report.ts";

/** The order of learners: by name, or by how long ago the newest demonstration was, the longest first. */
export type LearnerOrder = "name" | "evidence";

/** What a class matrix is made of. */
export interface ClassMatrix extends NamedStaffReport {
  /** Whose members stand in it: those of the day of the determinations. */
  readonly community: CommunityId;
  readonly determinations: Determinations;
  readonly policy: Policy | Plan;
  readonly order: LearnerOrder;
}
