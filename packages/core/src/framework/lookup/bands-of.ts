import type { BandId } from "../../identity/ids.ts";
import type { Progression } from "../progression.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/**
 * The grade bands that a progression runs through, youngest first: its own in the framework's order, or all of the framework's. Bands that
 * the framework does not have are left out.
 */
export function bandsOf(index: FrameworkIndex, progression: Progression): readonly BandId[] {
  if (progression.bands === undefined) return index.bandsInOrder;
  const own = new Map<BandId, number>();
  for (const band of progression.bands) {
    const position = index.bands.get(band);
    if (position !== undefined) own.set(band, position);
  }
  return [...own].sort(([, a], [, b]) => a - b).map(([band]) => band);
}
