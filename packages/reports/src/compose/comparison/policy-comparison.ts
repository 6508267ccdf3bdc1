import type { Comparison, Plan, Policy, Touched } from "@whole-learner/mastery";
import type { SuppressOptions } from "../../privacy/publication.ts";
import type { StaffReport } from "../staff-page/staff-report.ts";

/** What the comparison of two policies is made of: mastery's `compare`, and `touched` under each of them. */
export interface PolicyComparison extends StaffReport {
  readonly comparison: Comparison;
  /** The policy as it is. */
  readonly from: Policy | Plan;
  /** The policy that is held beside it. */
  readonly to: Policy | Plan;
  /** Whose results work not handed in and self-ratings make, under each policy. */
  readonly touched: { readonly from: Touched; readonly to: Touched };
  /** What small counts are, which the school as a whole does not see: of fewer than ten unless told. */
  readonly smallCounts?: SuppressOptions;
}
