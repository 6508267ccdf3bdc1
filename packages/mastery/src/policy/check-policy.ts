import { type Framework, type FrameworkIndex, indexFramework } from "@whole-learner/core";
import type { PolicyIssue } from "../issue/issue.ts";
import { safeCompile } from "../compile/compile.ts";
import { checkPlan } from "./check-plan.ts";
import type { Policy } from "./policy.ts";

/**
 * Everything about a policy that cannot work with a framework (errors), and everything that a school should know before it decides with it
 * (warnings): self-ratings averaged in, work never handed in counted as the lowest level.
 */
export function checkPolicy(
  policy: Policy,
  framework: Framework | FrameworkIndex,
): readonly PolicyIssue[] {
  const compiled = safeCompile(policy);
  if (!compiled.ok) return compiled.issues;
  const index = "format" in framework ? indexFramework(framework) : framework;
  return [...compiled.issues, ...checkPlan(compiled.value, index)];
}
