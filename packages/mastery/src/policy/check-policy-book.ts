import { compareDays, digestOf, type Framework, type FrameworkIndex } from "@whole-learner/core";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import { checkPolicy } from "./check-policy.ts";
import type { PolicyBook } from "./policy-book.ts";

/** What is wrong with a book itself: days out of order, or one version of a policy that says two things. */
export function bookFaults({
  policies,
}: {
  readonly policies: readonly {
    readonly from: string;
    readonly policy: { readonly id: string; readonly version: string };
  }[];
}): readonly PolicyIssue[] {
  return policies.flatMap(({ from, policy }, position): PolicyIssue[] => {
    const before = policies[position - 1]?.from;
    const path = ["policies", position];
    const same = policies
      .slice(0, position)
      .find((other) => other.policy.id === policy.id && other.policy.version === policy.version);
    return [
      ...(before !== undefined && compareDays(from, before) <= 0
        ? [policyIssue("days-not-ascending", [...path, "from"], { from, before })]
        : []),
      ...(same !== undefined && digestOf(same.policy) !== digestOf(policy)
        ? [
            policyIssue("version-says-two-things", [...path, "policy", "version"], {
              policy: policy.id,
              version: policy.version,
            }),
          ]
        : []),
    ];
  });
}

/** Everything about a book's policies and their days that cannot work with a framework, or that a school should know; see {@link checkPolicy}. */
export const checkPolicyBook = (
  book: PolicyBook,
  framework: Framework | FrameworkIndex,
): readonly PolicyIssue[] => [
  ...bookFaults(book),
  ...book.policies.flatMap(({ policy }, position) =>
    checkPolicy(policy, framework).map(
      (issue): PolicyIssue => ({ ...issue, path: ["policies", position, "policy", ...issue.path] }),
    ),
  ),
];
