import type { PersonId, Text } from "@whole-learner/core";
import type { EvidenceLoad, Plan, Policy, RatingsEntered } from "@whole-learner/mastery";
import type { StaffReport } from "../staff-page/staff-report.ts";

/** Somebody who rates, by name. */
export interface NamedPerson {
  readonly id: PersonId;
  readonly name: string;
}

/** What an evidence load is told of: mastery's `evidenceLoad` and, where there is evidence, its `ratingsEntered` over the same terms. */
export interface LoadReport extends StaffReport {
  readonly policy: Policy | Plan;
  readonly load: EvidenceLoad;
  readonly entered?: readonly RatingsEntered[];
  /** Who the educators are; without a name an id stands. */
  readonly people: readonly NamedPerson[];
  /** What terms are called, by their ids; without a name the id stands. */
  readonly termNames: { readonly [term: string]: Text };
}
