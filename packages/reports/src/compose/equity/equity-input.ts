import type { Text } from "@whole-learner/core";
import type { Determinations, Plan, Policy } from "@whole-learner/mastery";
import type { PublishedCohort } from "../../privacy/publish-cohorts.ts";
import type { StaffReport } from "../staff-page/staff-report.ts";

/** A way to tell learners apart, in the school's words, with its groups in the order in which they stand. */
export interface NamedDimension {
  readonly id: string;
  readonly name: Text;
  readonly groups: readonly { readonly id: string; readonly name: Text }[];
}

/** What an equity view is made of: tables of a publication, in which small counts are withheld already. */
export interface EquityView extends StaffReport {
  /** Of `publishCohorts`: one of the reports that are given out together. */
  readonly cohorts: readonly PublishedCohort[];
  readonly dimensions: readonly NamedDimension[];
  readonly policy: Policy | Plan;
  /** Where the counts come from. */
  readonly provenance: Determinations["provenance"];
}
