import type { Scale } from "@whole-learner/core";
import type { ScaleNumbers } from "../methods/method.ts";

/** What methods read of a scale: its ends and its goal as numbers. */
export function scaleNumbers({ levels, goal }: Scale): ScaleNumbers {
  const values = levels.map(({ value }) => value);
  const [least = 0] = values;
  const most = values.at(-1) ?? least;
  return { least, most, goal: levels.find(({ id }) => id === goal)?.value ?? most };
}
