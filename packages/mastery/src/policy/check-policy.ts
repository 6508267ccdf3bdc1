import {
  type AsOf,
  type Framework,
  type FrameworkIndex,
  indexFramework,
  type Log,
} from "@whole-learner/core";
import type { Path } from "@whole-learner/core/issue";
import { compare } from "../compare/compare.ts";
import { safeCompile } from "../compile/compile.ts";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import type { Plan } from "../plan/plan.ts";
import { advise } from "./advise.ts";
import { checkPlan } from "./check-plan.ts";
import { countSelfRatings } from "./count-self-ratings.ts";
import type { Policy } from "./policy.ts";

/** A log and a day: with them, a warning says how much it would change. */
export interface CheckEvidence {
  readonly evidence: Log;
  readonly asOf: AsOf;
}

/** The same plan with missing work left out wherever it counts as the lowest level. */
function withoutLowest(plan: Plan): Plan {
  const skip = { as: "skip" } as const;
  const { sections, exceptions } = plan;
  return {
    ...plan,
    sections: sections.missing.as === "lowest" ? { ...sections, missing: skip } : sections,
    exceptions: exceptions.map((exception) => {
      const { use } = exception;
      return use.missing?.as === "lowest"
        ? { ...exception, use: { ...use, missing: skip } }
        : exception;
    }),
  };
}

/** How many results stand elsewhere because work that was never looked at counts as the lowest level. */
function missingChanges(
  plan: Plan,
  index: FrameworkIndex,
  { evidence, asOf }: CheckEvidence,
  path: Path,
): readonly PolicyIssue[] {
  const other = withoutLowest(plan);
  const question = { framework: index, evidence, asOf };
  const { competencies } = compare({ ...question, policy: plan }, { ...question, policy: other });
  const changed = competencies.filter(({ differences }) =>
    differences.some((one) => one === "status" || one === "level"),
  );
  const learners = new Set(changed.map(({ learner }) => learner)).size;
  return changed.length === 0
    ? []
    : [
        policyIssue(
          "missing-changes-levels",
          path,
          { changed: changed.length, learners },
          "warning",
        ),
      ];
}

/** How many self-ratings are averaged in. */
function selfCounted(
  plan: Plan,
  index: FrameworkIndex,
  around: CheckEvidence,
  path: Path,
): readonly PolicyIssue[] {
  const data = countSelfRatings(plan, index, around);
  return data.ratings === 0 ? [] : [policyIssue("self-ratings-counted", path, data, "warning")];
}

/**
 * Everything about a policy that cannot work with a framework (errors), and everything that a school should know before it decides with it
 * (warnings): self-ratings averaged in, work never handed in counted as the lowest level, levels that no score comes to, targets that are no
 * level, exceptions that never decide. With evidence it is told how many results missing work changes and how many self-ratings are averaged in.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { checkPolicy, definePolicy } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Presents ideas"] },
 * });
 * const policy = definePolicy({
 *   format: "whole-learner/policy@1",
 *   id: "strict",
 *   version: "1",
 *   score: { method: "mean" },
 *   level: { cuts: [2, 3, 4.5] },
 * });
 * checkPolicy(policy, framework).map(({ code, severity }) => [code, severity]); // => [["cut-outside-domain", "warning"], ["level-out-of-reach", "warning"]]
 * ```
 */
export function checkPolicy(
  policy: Policy,
  framework: Framework | FrameworkIndex,
  around?: CheckEvidence,
): readonly PolicyIssue[] {
  const compiled = safeCompile(policy);
  if (!compiled.ok) return compiled.issues;
  const index = "format" in framework ? indexFramework(framework) : framework;
  const found = [...checkPlan(compiled.value, index), ...advise(compiled.value, index)];
  const advice = [...compiled.issues, ...found];
  const runs = !found.some(({ severity }) => severity === "error");
  if (around === undefined || !runs) return advice;
  // Told where the policy first says so: in itself or in an exception.
  const lowest = found.find(({ code }) => code === "missing-as-lowest");
  const self = found.find(({ code }) => code === "self-counted");
  return [
    ...advice,
    ...(lowest === undefined ? [] : missingChanges(compiled.value, index, around, lowest.path)),
    ...(self === undefined ? [] : selfCounted(compiled.value, index, around, self.path)),
  ];
}
