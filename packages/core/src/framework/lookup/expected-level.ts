import type { BandId, LevelId } from "../../identity/ids.ts";
import type { BandPoint, Progression } from "../progression.ts";

/** The level that a progression expects at a point of a grade band; undefined where it expects none. */
export const expectedLevel = (
  progression: Progression,
  band: BandId,
  point: BandPoint,
): LevelId | undefined =>
  progression.expected.find((one) => one.band === band && one.point === point)?.level;
