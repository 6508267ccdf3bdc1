import type { Path } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";

/** An issue for every name that was there before. */
export const twiceNamed = (
  names: readonly string[],
  pathOf: (at: number) => Path,
): readonly PolicyIssue[] =>
  names.flatMap((child, at) =>
    names.indexOf(child) < at ? [policyIssue("child-twice", pathOf(at), { child })] : [],
  );
