import type { LevelStep } from "../edit/recipes/relevel.ts";
import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import { levelOf } from "../framework/lookup/level-of.ts";
import { scaleById } from "../framework/lookup/scale-by-id.ts";
import type { LevelId, ScaleId } from "../identity/ids.ts";
import { canonicalJson } from "../identity/canonical-json.ts";
import type { Fate, LevelPlace } from "./fate.ts";
import { settleFates } from "./settle-fates.ts";

/**
 * What became of the levels of a scale, as people decided it: a `relevel` recipe is one. Levels that it does not name keep their ids.
 */
export interface LevelMapping {
  readonly scale: ScaleId;
  /** Another scale in its place, as between two frameworks; without it, the scale keeps its id. */
  readonly toScale?: ScaleId;
  readonly mapping: readonly LevelStep[];
}

/** A mapping that is looked things up in. */
interface Steps {
  readonly scale: ScaleId;
  readonly toScale: ScaleId;
  readonly steps: ReadonlyMap<LevelId, LevelId>;
}

const stepsOf = ({ scale, toScale = scale, mapping }: LevelMapping): Steps => ({
  scale,
  toScale,
  steps: new Map(mapping.map(({ from, to }) => [from, to])),
});

/** Follows a level through mappings, in the order in which they were made. */
function follow(start: LevelPlace, mappings: readonly Steps[]): LevelPlace {
  let place = start;
  for (const { scale, toScale, steps } of mappings) {
    if (scale !== place.scale) continue;
    place = { scale: toScale, level: steps.get(place.level) ?? place.level };
  }
  return place;
}

/** What became of every level of every scale. */
export function levelFates(
  from: FrameworkIndex,
  to: FrameworkIndex,
  mappings: readonly LevelMapping[],
): ReadonlyMap<ScaleId, ReadonlyMap<LevelId, Fate<LevelPlace>>> {
  const steps = mappings.map(stepsOf);
  const ends = new Map<LevelPlace, readonly LevelPlace[]>();
  for (const scale of from.scales.values()) {
    for (const { id: level } of scale.levels) {
      const start = { scale: scale.id, level };
      const place = follow(start, steps);
      const there = scaleById(to, place.scale);
      ends.set(start, there !== undefined && levelOf(there, place.level) ? [place] : []);
    }
  }
  const fates = new Map<ScaleId, Map<LevelId, Fate<LevelPlace>>>();
  const settled = settleFates(ends, ({ scale, level }) => canonicalJson([scale, level]));
  for (const [{ scale, level }, fate] of settled) {
    const levels = fates.get(scale) ?? new Map<LevelId, Fate<LevelPlace>>();
    fates.set(scale, levels.set(level, fate));
  }
  return fates;
}
