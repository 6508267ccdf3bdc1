import type { BandId } from "../../identity/ids.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/** Where a grade band stands among the framework's, the youngest at 0; undefined for an unknown one. */
export const bandPosition = (index: FrameworkIndex, band: BandId): number | undefined =>
  index.bands.get(band);
