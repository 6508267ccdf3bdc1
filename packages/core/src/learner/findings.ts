import type { NodeKind } from "../framework/node.ts";

/** What can be wrong with a roster: found by checking, not by parsing. Errors unless said otherwise. */
export interface LearnerFindings {
  readonly "duplicate-learner": { readonly id: string };
  readonly "unknown-community": { readonly community: string };
  /** A report for a household that the learner does not have. */
  readonly "unknown-household": { readonly household: string };
  /**
   * Of one learner: an enrolment, a membership of one community or an expectation in one competency that begins before an earlier one has ended.
   * On the days of both, the one that began later holds. A warning.
   */
  readonly "overlapping-spans": {
    readonly what: "enrolment" | "membership" | "expectation";
    /** When the later one begins. */
    readonly from: string;
  };
  /** A node of another kind where a competency must stand. */
  readonly "not-a-competency": { readonly id: string; readonly kind: NodeKind };
  /** Points at something that is no node of the framework. */
  readonly "unknown-node": { readonly id: string };
  /** A report that supersedes one that was never issued. */
  readonly "unknown-report": { readonly id: string };
  /** A report that supersedes one about another learner. */
  readonly "report-of-another": { readonly id: string; readonly learner: string };
  /** A report that supersedes one that was issued after it. */
  readonly "supersedes-later": { readonly id: string; readonly on: string };
  /** A second report that supersedes the same one: nobody can tell which of them stands. */
  readonly "superseded-twice": { readonly id: string; readonly by: string };
  /** Reports that supersede each other in a circle. */
  readonly "supersedes-itself": { readonly ids: readonly string[] };
  /** A report that says that it holds evidence from after its own day. */
  readonly "evidence-after-issue": { readonly through: string; readonly on: string };
}
