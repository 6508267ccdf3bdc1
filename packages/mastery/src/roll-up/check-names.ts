import type { Path } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";

/** Names in a rule's parameters that are no children of the node that it is for. */
export const checkNames = (
  names: readonly string[],
  isChild: (id: string) => boolean,
  path: Path,
  node?: string,
): readonly PolicyIssue[] =>
  [...new Set(names)].flatMap((child) => {
    if (child === node) return [policyIssue("child-of-itself", path, { child })];
    return isChild(child) ? [] : [policyIssue("not-a-child", path, { child })];
  });
