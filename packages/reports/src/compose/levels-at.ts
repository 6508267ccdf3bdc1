import type { LevelId, Scale } from "@whole-learner/core";

/** The words for a number on a scale: the level that has just this value, else the two that it lies between. */
export function levelsAt(
  { levels }: Scale,
  score: number,
): readonly [LevelId, LevelId?] | undefined {
  const above = levels.findIndex(({ value }) => value >= score);
  const at = levels[above === -1 ? levels.length - 1 : above];
  const below = levels[above - 1];
  if (at === undefined) return undefined;
  return at.value <= score || below === undefined ? [at.id] : [below.id, at.id];
}
