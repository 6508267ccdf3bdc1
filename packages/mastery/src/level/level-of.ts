import type { LevelId, Scale } from "@whole-learner/core";
import type { LevelSection } from "../policy/sections.ts";
import { cutsOf } from "./cuts.ts";
import { thresholdsOf } from "./thresholds.ts";

/** Tells the level of a score. */
export type LevelOf = (score: number) => LevelId;

/** What was made for a section and a scale is kept as long as these are: the plan and the framework. */
const known = new WeakMap<LevelSection, WeakMap<Scale, LevelOf>>();

const levelBy =
  ({ levels, goal }: Scale, thresholds: Float64Array): LevelOf =>
  (score) => {
    let reached = 0;
    for (const threshold of thresholds) if (score >= threshold) reached += 1;
    return (levels[reached] ?? levels[0])?.id ?? goal;
  };

/** Tells the levels of many scores, the same as `levelAt` by one comparison for each cut. Undefined where the section has no cuts for the scale. */
export function levelOf(scale: Scale, section: LevelSection): LevelOf | undefined {
  const ofSection = known.get(section) ?? new WeakMap<Scale, LevelOf>();
  known.set(section, ofSection);
  const found = ofSection.get(scale);
  if (found !== undefined) return found;
  const cuts = cutsOf(scale, section);
  if (cuts === undefined) return undefined;
  const made = levelBy(scale, thresholdsOf(cuts, section));
  ofSection.set(scale, made);
  return made;
}
