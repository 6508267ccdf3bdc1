import type { FrameworkIndex } from "@whole-learner/core";
import type { Path } from "@whole-learner/core/issue";
import type { PolicyIssue } from "../issue/issue.ts";
import type { Plan, Sections } from "../plan/plan.ts";
import { checkExceptions } from "./check-exceptions.ts";
import { checkReach, type InForce } from "./check-reach.ts";
import { checkSense } from "./check-sense.ts";

/** Where sections are written: an exception's own in it, the others in the policy. */
const pathsIn = (use: Partial<Sections>, at: Path): InForce["paths"] => ({
  score: use.score === undefined ? ["score"] : [...at, "score"],
  level: use.level === undefined ? ["level"] : [...at, "level"],
});

/** What a school should know of a plan that runs: what it writes and what can never come of it. */
export function advise(plan: Plan, index: FrameworkIndex): readonly PolicyIssue[] {
  const { scales } = index.framework;
  const ownFor = new Set(
    plan.exceptions.flatMap(({ when, use }) =>
      use.level !== undefined && when.scale !== undefined && Object.keys(when).length === 1
        ? when.scale
        : [],
    ),
  );
  return [
    ...checkReach({
      sections: plan.sections,
      scales: scales.filter(({ id }) => !ownFor.has(id)),
      paths: pathsIn({}, []),
    }),
    ...plan.exceptions.flatMap(({ when, use }, position) =>
      use.score === undefined && use.level === undefined
        ? []
        : checkReach({
            sections: { ...plan.sections, ...use },
            scales:
              when.scale === undefined
                ? scales
                : scales.filter(({ id }) => when.scale?.includes(id)),
            paths: pathsIn(use, ["exceptions", position, "use"]),
          }),
    ),
    ...checkSense({
      written: plan.sections,
      sections: plan.sections,
      known: scales,
      scales,
      path: [],
    }),
    ...plan.exceptions.flatMap(({ when, use }, position) =>
      checkSense({
        written: use,
        sections: { ...plan.sections, ...use },
        known: scales,
        scales:
          when.scale === undefined ? scales : scales.filter(({ id }) => when.scale?.includes(id)),
        path: ["exceptions", position, "use"],
      }),
    ),
    ...checkExceptions(plan, index),
  ];
}
