import { readsScores } from "./child-numbers.ts";
import { type CountParameters, countParameters, countReached } from "./count-reached.ts";
import {
  reachedGivesLevel,
  reachedLevel,
  reachedOnScale,
  reachedNeedsScale,
  readsReached,
} from "./reached.ts";
import type { RollUpRule } from "./roll-up-rule.ts";

const parameters: CountParameters = countParameters;

/**
 * Met where every child is at its goal, or at a number. What it asks: is all of it there? A child of which nothing is known is not there.
 *
 * @example
 * ```ts
 * import { allChildren, rollUp } from "@whole-learner/mastery";
 * const found = rollUp(allChildren, {}, [{ id: "a", atGoal: true }, { id: "b", atGoal: false }]);
 * found.status === "not-met" && [found.have, found.need, found.attainment]; // => [1, 2, "attempted-not-demonstrated"]
 * ```
 */
export const allChildren: RollUpRule<"all", typeof parameters> = {
  id: "all",
  version: 1,
  parameters,
  reads: readsReached,
  givesLevel: reachedGivesLevel,
  levelOfMet: reachedLevel,
  readsScores,
  onScale: (settings) => reachedOnScale(settings),
  needsScale: (settings, children) => reachedNeedsScale(settings, children),
  rollUp: (settings, children, { scale }) =>
    countReached(settings, children, scale, (counting) => counting),
};
