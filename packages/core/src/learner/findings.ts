/** What can be wrong with a roster. */
export interface LearnerFindings {
  readonly "duplicate-learner": { readonly id: string };
  readonly "unknown-community": { readonly community: string };
  /** Two enrolments or memberships of one learner in one place that overlap. */
  readonly "overlapping-spans": {
    readonly what: "enrolment" | "membership";
    readonly from: string;
  };
  readonly "unknown-goal-target": { readonly target: string };
  /** A report that supersedes one that was never issued. */
  readonly "unknown-report": { readonly id: string };
}
