import type { LevelSection } from "../policy/sections.ts";
import { compared, reaches } from "./cuts.ts";

/**
 * The least score that reaches each cut. Rounding and snapping never turn two scores around, so that comparing a score with these says the
 * same as rounding it, snapping it and comparing it with the cuts, at the price of one comparison.
 */
export function thresholdsOf(cuts: readonly number[], section: LevelSection): Float64Array {
  return Float64Array.from(cuts, (cut) => {
    // No rounding moves a score by more than one.
    let below = cut - 2;
    let reached = cut + 2;
    for (;;) {
      const middle = below + (reached - below) / 2;
      if (middle <= below || middle >= reached) return reached;
      if (reaches(compared(middle, section), cut, section)) reached = middle;
      else below = middle;
    }
  });
}
