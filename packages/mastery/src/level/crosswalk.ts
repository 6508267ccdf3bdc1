import { equalSnapped } from "@whole-learner/psychometrics/numeric";
import type { ScaleNumbers } from "../methods/method.ts";
import type { Crosswalk } from "../policy/sections.ts";

/** In proportion below the goal, and in proportion above it. */
function throughGoal(from: ScaleNumbers, to: ScaleNumbers, number: number): number | undefined {
  if (number <= from.goal) return from.goal === 0 ? undefined : (number * to.goal) / from.goal;
  // Above a goal that is the highest there is nothing that it could become.
  if (from.most <= from.goal) return undefined;
  return to.goal + ((number - from.goal) * (to.most - to.goal)) / (from.most - from.goal);
}

/**
 * A number on one scale as a number on another, by the crosswalk that a policy states; undefined where the crosswalk has no place for
 * it: a number that its table does not have, or a scale whose highest or goal is 0, so that nothing is in proportion to it.
 */
export function crosswalkNumber(
  crosswalk: Crosswalk,
  from: ScaleNumbers,
  to: ScaleNumbers,
  number: number,
): number | undefined {
  switch (crosswalk.by) {
    case "maximum":
      return from.most === 0 ? undefined : (number * to.most) / from.most;
    case "goal":
      return throughGoal(from, to, number);
    case "table":
      return crosswalk.steps.find((step) => equalSnapped(step.from, number))?.to;
    default:
      return crosswalk satisfies never;
  }
}
