import type { FrameworkIndex, Scale } from "@whole-learner/core";
import type { Path } from "@whole-learner/core/issue";
import type { PolicyIssue } from "../issue/issue.ts";
import type { CompiledException, Plan, Sections } from "../plan/plan.ts";
import { checkAdmitted } from "./check-admitted.ts";
import { checkExceptions } from "./check-exceptions.ts";
import { checkReach, type InForce } from "./check-reach.ts";
import { checkSense, type Written } from "./check-sense.ts";
import { scalesWithOwnLevels } from "./scales-with-own-levels.ts";

/** Where sections are written: an exception's own in it, the others in the policy. */
const pathsIn = (use: Partial<Sections>, at: Path): InForce["paths"] => ({
  score: use.score === undefined ? ["score"] : [...at, "score"],
  level: use.level === undefined ? ["level"] : [...at, "level"],
});

/** What a school should know of a plan that runs: what it writes and what can never come of it. */
export function advise(plan: Plan, index: FrameworkIndex): readonly PolicyIssue[] {
  const { scales } = index.framework;
  const ownFor = scalesWithOwnLevels(plan);
  const scalesFor = ({ when: { scale } }: CompiledException): readonly Scale[] =>
    scale === undefined ? scales : scales.filter(({ id }) => scale.includes(id));
  const written: readonly Written[] = [
    { written: plan.sections, sections: plan.sections, known: scales, scales, path: [] },
    ...plan.exceptions.map((exception, position) => ({
      written: exception.use,
      sections: { ...plan.sections, ...exception.use },
      known: scales,
      scales: scalesFor(exception),
      path: ["exceptions", position, "use"],
    })),
  ];
  return [
    ...checkReach({
      sections: plan.sections,
      scales: scales.filter(({ id }) => !ownFor.has(id)),
      paths: pathsIn({}, []),
    }),
    ...plan.exceptions.flatMap((exception, position) => {
      const { use } = exception;
      return use.score === undefined && use.level === undefined
        ? []
        : checkReach({
            sections: { ...plan.sections, ...use },
            scales: scalesFor(exception),
            paths: pathsIn(use, ["exceptions", position, "use"]),
          });
    }),
    ...written.flatMap((one) => [...checkSense(one), ...checkAdmitted(one, index)]),
    ...checkExceptions(plan, index),
  ];
}
