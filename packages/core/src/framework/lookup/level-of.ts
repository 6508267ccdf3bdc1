import type { LevelId } from "../../identity/ids.ts";
import type { Level, Scale } from "../scale.ts";

/** The level of a scale with an id. */
export const levelOf = (scale: Scale, id: LevelId): Level | undefined =>
  scale.levels.find((level) => level.id === id);
