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

const own = {
  n: { kind: "integer", least: 1, most: 10_000, meaning: "How many children have to be there." },
} as const;

const parameters: typeof own & CountParameters = { ...own, ...countParameters };

/**
 * Met where at least n children are at their goal, or at a number. What it asks: is enough of it there? Never more than there are: where an
 * exemption leaves fewer than n, all of them are needed.
 *
 * @example
 * ```ts
 * import { nOfChildren, rollUp } from "@whole-learner/mastery";
 * const children = [{ id: "a", level: 3 }, { id: "b", level: 4 }, { id: "c", level: 1 }];
 * rollUp(nOfChildren, { n: 2, at: 3 }, children).status; // => "met"
 * ```
 */
export const nOfChildren: RollUpRule<"n-of-m", typeof parameters> = {
  id: "n-of-m",
  version: 1,
  parameters,
  reads: readsReached,
  givesLevel: reachedGivesLevel,
  levelOfMet: reachedLevel,
  readsScores,
  onScale: (settings) => reachedOnScale(settings),
  needsScale: (settings, children) => reachedNeedsScale(settings, children),
  rollUp: (settings, children, { scale }) =>
    countReached(settings, children, scale, (counting) => Math.min(settings.n, counting)),
};
