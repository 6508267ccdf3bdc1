import { type Issue, issue, type Path } from "../issue/issue.ts";
import { beginOfOffset } from "./offset-at.ts";
import type { Zone } from "./zone.ts";

/**
 * What is wrong with a zone: offsets that do not say from when on they hold, or not one after the other. `path` is where the zone stands in
 * its document.
 */
export const checkZone = (zone: Zone, path: Path = []): readonly Issue[] =>
  zone.offsets.flatMap(({ from, minutes }, position): readonly Issue[] => {
    if (position === 0) return [];
    const at = [...path, "offsets", position, "from"];
    if (from === undefined) return [issue("offset-without-start", at, { minutes })];
    const before = zone.offsets[position - 1]?.from;
    return before !== undefined &&
      beginOfOffset(zone, position) <= beginOfOffset(zone, position - 1)
      ? [issue("offset-not-later", at, { from, before })]
      : [];
  });
