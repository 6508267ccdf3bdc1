import type { FrameworkIndex } from "@whole-learner/core";
import type { Path } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import { cutsOf } from "../level/cuts.ts";
import { checkRollUps } from "../roll-up/check-roll-ups.ts";
import type { CompiledException, Plan, Sections } from "../plan/plan.ts";
import { scalesWithOwnLevels } from "./scales-with-own-levels.ts";

/** Which scales of the framework a level section is used on: those that no later exception takes away, so far as scales decide. */
function checkCuts(
  level: Sections["level"],
  scales: FrameworkIndex["framework"]["scales"],
  path: readonly (string | number)[],
): readonly PolicyIssue[] {
  return scales
    .filter((scale) => cutsOf(scale, level) === undefined)
    .map((scale) =>
      policyIssue("cuts-do-not-fit", [...path, "level", "cuts"], {
        cuts: level.cuts.length,
        scale: scale.id,
        levels: scale.levels.length,
      }),
    );
}

/** What an exception names and the framework does not have. */
function checkWhen(
  { when }: CompiledException,
  index: FrameworkIndex,
  position: number,
): readonly PolicyIssue[] {
  const { framework } = index;
  const known = {
    // Whatever stands above competencies: an exception for a domain is for all under it.
    outcome: [...framework.outcomes, ...framework.domains],
    competency: framework.competencies,
    scale: framework.scales,
    band: framework.gradeBands,
  } as const;
  return (["outcome", "competency", "scale", "band"] as const).flatMap((what) => {
    const ids = new Set<string>(known[what].map(({ id }) => id));
    return (when[what] ?? []).flatMap((id, at) =>
      ids.has(id)
        ? []
        : [
            policyIssue(
              "exception-for-nothing",
              ["exceptions", position, "when", what, at],
              { what, id },
              "warning",
            ),
          ],
    );
  });
}

/** Everything about a compiled policy that does not fit a framework, or that a school should know. Errors keep it from running. */
export function checkPlan(plan: Plan, index: FrameworkIndex): readonly PolicyIssue[] {
  const { scales } = index.framework;
  const ownCutsFor = scalesWithOwnLevels(plan);
  const others = scales.filter(({ id }) => !ownCutsFor.has(id));
  const issues: PolicyIssue[] = [
    ...checkCuts(plan.sections.level, others, []),
    ...checkRollUps(plan, index),
  ];
  plan.exceptions.forEach((exception, position) => {
    const { when, use } = exception;
    issues.push(...checkWhen(exception, index, position));
    if (use.level === undefined) return;
    const { scale } = when;
    const touched = scale === undefined ? scales : scales.filter(({ id }) => scale.includes(id));
    issues.push(...checkCuts(use.level, touched, ["exceptions", position, "use"]));
  });
  const written: readonly (readonly [Path, Partial<Sections>])[] = [
    [[], plan.sections],
    ...plan.exceptions.map(({ use }, position) => [["exceptions", position, "use"], use] as const),
  ];
  for (const [path, { admit, missing }] of written) {
    if (admit?.roles?.includes("self")) {
      issues.push(policyIssue("self-counted", [...path, "admit", "roles"], {}, "warning"));
    }
    if (missing?.as === "lowest") {
      issues.push(policyIssue("missing-as-lowest", [...path, "missing"], {}, "warning"));
    }
  }
  return issues;
}
