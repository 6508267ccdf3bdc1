import type { LevelId, Scale } from "@whole-learner/core";
import { cutsOf, levelAt } from "../level/cuts.ts";

/** The level of a number that meeting requirements stands for: the highest whose own number it has reached. */
export const levelAtValue = (number: number, scale: Scale): LevelId => {
  const section = { cuts: "values" } as const;
  return levelAt(number, scale, section, cutsOf(scale, section) ?? []).level;
};
