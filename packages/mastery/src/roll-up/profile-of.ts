import type { LevelId, Scale } from "@whole-learner/core";
import type { NodeChild } from "./node-child.ts";
import type { Profile } from "./roll-up-rule.ts";

/** How many children are where; levels in the order of the scales they come from. */
export function profileOf(children: readonly NodeChild[]): Profile {
  const scales = new Set<Scale>();
  const counts = new Map<LevelId, number>();
  let [counted, withLevel, atGoal] = [0, 0, 0];
  for (const { child, scale, level } of children) {
    if (child.exempt === true) continue;
    counted += 1;
    if (scale !== undefined) scales.add(scale);
    if (level !== undefined) {
      withLevel += 1;
      counts.set(level, (counts.get(level) ?? 0) + 1);
    }
    if (child.atGoal === true) atGoal += 1;
  }
  const order = new Set<LevelId>();
  for (const { levels } of scales) for (const { id } of levels) order.add(id);
  return {
    children: counted,
    withLevel,
    atGoal,
    levels: [...order].flatMap((level) => {
      const count = counts.get(level);
      return count === undefined ? [] : [{ level, count }];
    }),
  };
}
