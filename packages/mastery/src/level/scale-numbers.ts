import type { Scale } from "@whole-learner/core";
import type { ScaleNumbers } from "../methods/method.ts";

/** What methods read of a scale: its ends and its goal as numbers. */
export function scaleNumbers({ levels, goal }: Scale): ScaleNumbers {
  const least = levels[0]?.value ?? 0;
  const most = levels.at(-1)?.value ?? least;
  return {
    least,
    most,
    goal: levels.find(({ id }) => id === goal)?.value ?? most,
    levels: levels.map(({ value }) => value),
  };
}
