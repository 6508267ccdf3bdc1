import type { LevelId, Scale } from "@whole-learner/core";
import { type Ratio, ratioValue, round, snap } from "@whole-learner/psychometrics/numeric";
import type { Domain } from "../methods/method.ts";
import type { LevelSection } from "../policy/sections.ts";

/**
 * Where each level above the lowest begins, as numbers of the method's domain; undefined where there are not as many cuts as the scale needs, or where
 * they are to come from the levels' values and the score is no place on the scale.
 */
export function cutsOf(
  { levels }: Scale,
  { cuts }: LevelSection,
  gives: Domain = "scale",
): readonly number[] | undefined {
  if (typeof cuts === "string" && gives !== "scale") return undefined;
  const values = levels.map(({ value }) => value);
  const above = values.slice(1);
  if (cuts === "values") return above;
  if (cuts === "midpoints")
    return above.map((value, index) => (value + (values[index] ?? value)) / 2);
  const given = (cuts as readonly (number | Ratio)[]).map((cut) =>
    typeof cut === "number" ? cut : ratioValue(cut),
  );
  return given.length === above.length ? given : undefined;
}

/** A score's level, with what was compared with what. */
export interface Leveled {
  readonly level: LevelId;
  /** The number that was compared: the score, or the score rounded where the policy says so. */
  readonly compared: number;
  readonly cuts: readonly number[];
}

/** The number that is compared with cuts: the score, or the score rounded where the policy says so. */
export const compared = (score: number, { rounded }: LevelSection): number =>
  rounded === undefined ? score : round(score, rounded);

/** Whether a number has reached a cut. Both are compared to a billionth, so that a last bit never changes a level. */
export const reaches = (number: number, cut: number, { bound }: LevelSection): boolean =>
  bound === "above" ? snap(number) > snap(cut) : snap(number) >= snap(cut);

/** Stage 9: the level of a score: the highest whose cut the score has reached, else the lowest. */
export function levelAt(
  score: number,
  scale: Scale,
  section: LevelSection,
  cuts: readonly number[],
): Leveled {
  const number = compared(score, section);
  let reached = 0;
  for (const cut of cuts) if (reaches(number, cut, section)) reached += 1;
  const level = scale.levels[reached] ?? scale.levels[0];
  // A scale has at least three levels and one cut less than levels.
  return { level: level?.id ?? scale.goal, compared: number, cuts };
}
