import type { BandId, LevelId } from "../../identity/ids.ts";
import type { Descriptor, Progression } from "../progression.ts";

/** A place in a progression: a level and, where the progression starts anew in each grade band, the band. */
export interface ProgressionPlace {
  readonly level: LevelId;
  readonly band?: BandId;
}

/**
 * What a level looks like there: the descriptor of the level in the band, else the one of the level in all bands. A continuum is one run
 * of levels, so there any descriptor of the level will do. Undefined in a gap.
 */
export function descriptorOf(
  progression: Progression,
  { level, band }: ProgressionPlace,
): Descriptor | undefined {
  const ofLevel = progression.descriptors.filter((one) => one.level === level);
  return (
    ofLevel.find((one) => one.band === band) ??
    ofLevel.find((one) => one.band === undefined) ??
    (progression.family === "continuum" ? ofLevel[0] : undefined)
  );
}
