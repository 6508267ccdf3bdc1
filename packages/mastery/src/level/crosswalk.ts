import { compareSnapped, equalSnapped } from "@whole-learner/psychometrics/numeric";
import type { ScaleNumbers } from "../methods/method.ts";
import type { Crosswalk } from "../policy/sections.ts";

const throughGoal = (from: ScaleNumbers, to: ScaleNumbers, number: number): number | undefined => {
  if (compareSnapped(number, from.goal) <= 0) {
    if (from.goal > 0) return (number * to.goal) / from.goal;
    return equalSnapped(number, from.goal) ? to.goal : undefined;
  }
  const above = from.most - from.goal;
  // A goal that is the highest level leaves nothing above it but extra credit, which stays in proportion.
  if (above <= 0) return from.most > 0 ? (number * to.most) / from.most : undefined;
  return to.goal + ((number - from.goal) * (to.most - to.goal)) / above;
};

/**
 * A number of one scale as a number of another: in proportion to the highest (`x * most / most`); through the goal, piecewise straight from nothing
 * to nothing, goal to goal and highest to highest; or step by step as a table says. Undefined where the number has no place: the table does
 * not have it, or the scale that it comes from has nothing above zero. It is not kept within the other scale: extra credit stays above it.
 *
 * Sources: Canvas moves results between scales in proportion to the highest, and maps percents of an alignment with its own mastery point
 * through the goal.
 *
 * @example
 * ```ts
 * import { crosswalkNumber } from "@whole-learner/mastery";
 * const steps = { least: 1, goal: 4, most: 6 };
 * const ours = { least: 1, goal: 4, most: 5 };
 * crosswalkNumber({ by: "goal" }, steps, ours, 5); // => 4.5
 * crosswalkNumber({ by: "maximum" }, steps, ours, 3); // => 2.5
 * crosswalkNumber({ by: "table", steps: [{ from: 6, to: 5 }] }, steps, ours, 5); // => undefined
 * ```
 */
export function crosswalkNumber(
  crosswalk: Crosswalk,
  from: ScaleNumbers,
  to: ScaleNumbers,
  number: number,
): number | undefined {
  switch (crosswalk.by) {
    case "maximum":
      return from.most > 0 ? (number * to.most) / from.most : undefined;
    case "goal":
      return throughGoal(from, to, number);
    case "table":
      return crosswalk.steps.find((step) => equalSnapped(step.from, number))?.to;
    default:
      return crosswalk satisfies never;
  }
}
