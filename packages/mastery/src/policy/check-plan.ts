import type { FrameworkIndex } from "@whole-learner/core";
import type { Path } from "@whole-learner/core/issue";
import { termsOf } from "../admission/broaden.ts";
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

/** Competencies that an exception names and that no level is ever said of: they are reported in words, or not at all. */
const checkReported = (
  { when: { competency = [] } }: CompiledException,
  index: FrameworkIndex,
  position: number,
): readonly PolicyIssue[] =>
  competency.flatMap((id, at) => {
    const reporting = index.framework.competencies.find((one) => one.id === id)?.reporting;
    const path = ["exceptions", position, "when", "competency", at];
    return reporting === undefined || reporting === "level"
      ? []
      : [policyIssue("exception-without-level", path, { competency: id, reporting }, "warning")];
  });

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
    issues.push(...checkReported(exception, index, position));
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
    const { roles } = index.framework.vocabulary ?? {};
    if (admit?.roles?.some((role) => termsOf(role, roles).includes("self"))) {
      issues.push(policyIssue("self-counted", [...path, "admit", "roles"], {}, "warning"));
    }
    if (missing?.as === "lowest") {
      issues.push(policyIssue("missing-as-lowest", [...path, "missing"], {}, "warning"));
    }
  }
  return issues;
}
