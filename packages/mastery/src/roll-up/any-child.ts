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
 * Met where at least one child is at its goal, or at a number. What it asks: is there a way in which it was shown? The other ways are not
 * needed.
 *
 * @example
 * ```ts
 * import { anyChild, rollUp } from "@whole-learner/mastery";
 * rollUp(anyChild, {}, [{ id: "a", atGoal: true }, { id: "b" }]).status; // => "met"
 * ```
 */
export const anyChild: RollUpRule<"any", typeof parameters> = {
  id: "any",
  version: 1,
  parameters,
  reads: readsReached,
  givesLevel: reachedGivesLevel,
  levelOfMet: reachedLevel,
  readsScores,
  onScale: (settings) => reachedOnScale(settings),
  needsScale: (settings, children) => reachedNeedsScale(settings, children),
  rollUp: (settings, children, { scale }) => countReached(settings, children, scale, () => 1),
};
