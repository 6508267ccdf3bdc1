import type { NodeChild } from "./node-child.ts";
import type { Profile } from "./roll-up-rule.ts";

/** How many children are where; levels in the order of the scales they come from. */
export function profileOf(children: readonly NodeChild[]): Profile {
  const counted = children.filter(({ child }) => child.exempt !== true);
  const order = [
    ...new Set(counted.flatMap(({ scale }) => scale?.levels.map(({ id }) => id) ?? [])),
  ];
  return {
    children: counted.length,
    withLevel: counted.filter(({ level }) => level !== undefined).length,
    atGoal: counted.filter(({ child }) => child.atGoal === true).length,
    levels: order
      .map((level) => ({ level, count: counted.filter((one) => one.level === level).length }))
      .filter(({ count }) => count > 0),
  };
}
