import type { Scale } from "@whole-learner/core";
import type { Crosswalk } from "../../src/policy/sections.ts";
import { goal, most } from "./oracle-question.ts";
import { compared, divided, minus, of, plus, type Rational, times } from "./rational.ts";

/** A number of one scale as one of another; nothing where a table does not have it. */
export function crosswalked(
  crosswalk: Crosswalk,
  number: Rational,
  from: Scale,
  to: Scale,
): Rational | undefined {
  const [all, atGoal] = [of(most(from)), of(goal(from))];
  const [newAll, newGoal] = [of(most(to)), of(goal(to))];
  switch (crosswalk.by) {
    case "maximum":
      return divided(times(number, newAll), all);
    case "goal":
      return compared(number, atGoal) <= 0
        ? divided(times(number, newGoal), atGoal)
        : plus(
            newGoal,
            divided(times(minus(number, atGoal), minus(newAll, newGoal)), minus(all, atGoal)),
          );
    case "table": {
      const step = crosswalk.steps.find((one) => compared(of(one.from), number) === 0);
      return step === undefined ? undefined : of(step.to);
    }
    default:
      return crosswalk satisfies never;
  }
}
