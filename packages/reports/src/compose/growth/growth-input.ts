import type { Growth, WorkPair } from "@whole-learner/mastery";
import type { Register } from "../../privacy/audience.ts";
import type { LearnerReport } from "../learner-page/learner-report.ts";

/** What a report of growth is made of: for those who know the learner. */
export interface GrowthReport extends LearnerReport {
  readonly audience: Register;
  /** How the learner grew, as `growthOf` tells it, one for each competency that the report is about, in its order. */
  readonly growth: readonly Growth[];
  /** Work before and after, as `workPairOf` finds it or as the learner chose it. */
  readonly pairs?: readonly WorkPair[];
}
