import { type Issue, issue, type Path } from "../../issue/issue.ts";
import { levelOf } from "../lookup/level-of.ts";
import { scaleById } from "../lookup/scale-by-id.ts";
import { scaleOf } from "../lookup/scale-of.ts";
import type { Scale } from "../scale.ts";
import type { Check } from "./check.ts";

export const unknownLevel: Check = (index) => {
  const { scales, progressions, indicators } = index.framework;
  const found: Issue[] = [];
  // Without the scale the level is not asked for: that the scale is missing is said where it is named.
  const look = (level: string | undefined, scale: Scale | undefined, path: Path): void => {
    if (level === undefined || scale === undefined || levelOf(scale, level) !== undefined) return;
    found.push(issue("unknown-level", path, { level, scale: scale.id }));
  };
  for (const [at, scale] of scales.entries()) look(scale.goal, scale, ["scales", at, "goal"]);
  for (const [at, { partOf, level }] of indicators.entries()) {
    if (level !== undefined) look(level, scaleOf(index, partOf), ["indicators", at, "level"]);
  }
  for (const [at, progression] of progressions.entries()) {
    const scale = scaleById(index, progression.scale);
    for (const list of ["expected", "descriptors"] as const) {
      for (const [position, { level }] of progression[list].entries()) {
        look(level, scale, ["progressions", at, list, position, "level"]);
      }
    }
  }
  return found;
};
