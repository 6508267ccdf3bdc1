import type { IssueOf, Path, Severity } from "@whole-learner/core/issue";
import type { MasteryFindings } from "./findings.ts";

/** An issue with a policy. The sentence for each code is in `languages/en`. */
export type PolicyIssue = IssueOf<MasteryFindings>;

/** Makes an issue; the code decides what data it needs. */
export const policyIssue = <C extends keyof MasteryFindings>(
  code: C,
  path: Path,
  data: MasteryFindings[C],
  severity: Severity = "error",
): PolicyIssue => ({ code, severity, path, data }) as PolicyIssue;
