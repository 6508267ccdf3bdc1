import type { BandId } from "../../identity/ids.ts";
import { type Issue, issue } from "../../issue/issue.ts";
import { bandsOf } from "../lookup/bands-of.ts";
import { scaleById } from "../lookup/scale-by-id.ts";
import type { FrameworkIndex } from "../lookup/framework-index.ts";
import type { Progression } from "../progression.ts";
import type { Check } from "./check.ts";

/** A progression with more gaps is not written yet: naming them all would bury what else is wrong. */
const mostGaps = 200;

/** The bands in each of which every level needs a statement; one nameless one where the levels run through all bands. */
function bandsToFill(
  index: FrameworkIndex,
  progression: Progression,
): readonly (BandId | undefined)[] {
  const bands = progression.family === "continuum" ? [] : bandsOf(index, progression);
  return bands.length === 0 ? [undefined] : bands;
}

export const progressionGap: Check = (index) =>
  index.framework.progressions.flatMap((progression, at) => {
    const { family, descriptors } = progression;
    const everywhere = new Set<string>();
    const described = new Map<BandId, Set<string>>();
    for (const { level, band } of descriptors) {
      if (band === undefined || family === "continuum") everywhere.add(level);
      else described.set(band, (described.get(band) ?? new Set()).add(level));
    }
    const levels = scaleById(index, progression.scale)?.levels ?? [];
    // Without those that have a statement everywhere, every step below either finds a gap or meets a statement.
    const asked = levels.filter(({ id }) => !everywhere.has(id));
    const found: Issue[] = [];
    if (asked.length === 0) return found;
    for (const band of bandsToFill(index, progression)) {
      for (const { id: level } of asked) {
        if (band !== undefined && described.get(band)?.has(level) === true) continue;
        if (found.length === mostGaps) return found;
        const cell = band === undefined ? { level } : { level, band };
        found.push(issue("progression-gap", ["progressions", at, "descriptors"], cell, "warning"));
      }
    }
    return found;
  });
