import { InvalidInputError } from "@whole-learner/core/issue";
import type { MasteryFindings } from "../issue/findings.ts";
import { policyIssue } from "../issue/issue.ts";
import type { Plan } from "../plan/plan.ts";
import type { MasteryState } from "./mastery-state.ts";

/** Throws where a state was made under another policy than the plan's: its numbers mean something else. */
export function checkState({ policy }: Plan, state: MasteryState): void {
  if (state.policy.digest === policy.digest) return;
  const data = { state: state.policy.digest, plan: policy.digest };
  throw new InvalidInputError<MasteryFindings>([
    policyIssue("state-of-another-policy", ["policy", "digest"], data),
  ]);
}
