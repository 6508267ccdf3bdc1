import type { DaySpan, ExperienceCatalogue, OpportunityMap } from "@whole-learner/core";
import type { SuppressOptions } from "../../privacy/publication.ts";
import type { StaffReport } from "../staff-page/staff-report.ts";

/** What an opportunity map is made of: what the school offers, and core's `opportunityMap` of it. */
export interface OpportunityReport extends StaffReport {
  readonly experiences: ExperienceCatalogue;
  readonly opportunities: OpportunityMap;
  /** The days that the map is of: as its maker asked. */
  readonly days?: DaySpan;
  /** What small counts are, which the school as a whole does not see: of fewer than ten unless told. */
  readonly smallCounts?: SuppressOptions;
}
