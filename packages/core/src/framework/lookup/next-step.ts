import type { BandId, LevelId } from "../../identity/ids.ts";
import type { Text } from "../../text/text.ts";
import type { Progression } from "../progression.ts";
import type { Scale } from "../scale.ts";
import { bandsOf } from "./bands-of.ts";
import { descriptorOf, type ProgressionPlace } from "./descriptor-of.ts";
import { expectedLevel } from "./expected-level.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { levelPosition } from "./level-position.ts";
import { scaleById } from "./scale-by-id.ts";

/** What comes after a place in a progression. */
export interface NextStep {
  readonly level: LevelId;
  /** The band of that level: the same one or, from the top of a band, the next. */
  readonly band?: BandId;
  /** What the level looks like; absent where the progression has a gap. */
  readonly statement?: Text;
  /** The word on how to get there that stands with the place where the learner is. */
  readonly advice?: Text;
}

/** Where a learner at the top of a band goes on: into the next one, at the level expected on entering it, else the lowest. */
function intoNextBand(
  index: FrameworkIndex,
  progression: Progression,
  scale: Scale,
  { band }: ProgressionPlace,
): ProgressionPlace | undefined {
  if (progression.family === "continuum" || band === undefined) return undefined;
  const bands = bandsOf(index, progression);
  const at = bands.indexOf(band);
  const next = at === -1 ? undefined : bands[at + 1];
  if (next === undefined) return undefined;
  const level = expectedLevel(progression, next, "entering") ?? scale.levels[0]?.id;
  return level === undefined ? undefined : { level, band: next };
}

/**
 * The next step from a place in a progression: the next level and its statement; from the top of a grade band the level expected on
 * entering the next band; undefined at the very end and for a level that the progression's scale does not have.
 */
export function nextStep(
  index: FrameworkIndex,
  progression: Progression,
  place: ProgressionPlace,
): NextStep | undefined {
  const scale = scaleById(index, progression.scale);
  const at = scale === undefined ? undefined : levelPosition(scale, place.level);
  if (scale === undefined || at === undefined) return undefined;
  const above = scale.levels[at + 1];
  const next =
    above === undefined
      ? intoNextBand(index, progression, scale, place)
      : { ...place, level: above.id };
  if (next === undefined) return undefined;
  const statement = descriptorOf(progression, next)?.statement;
  const advice = descriptorOf(progression, place)?.next;
  return {
    level: next.level,
    ...(next.band === undefined ? {} : { band: next.band }),
    ...(statement === undefined ? {} : { statement }),
    ...(advice === undefined ? {} : { advice }),
  };
}
