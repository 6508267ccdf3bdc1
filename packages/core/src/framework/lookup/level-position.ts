import type { LevelId } from "../../identity/ids.ts";
import type { Scale } from "../scale.ts";

/** Where a level stands in its scale, the lowest at 0; undefined for a level that the scale does not have. */
export function levelPosition(scale: Scale, id: LevelId): number | undefined {
  const position = scale.levels.findIndex((level) => level.id === id);
  return position === -1 ? undefined : position;
}
