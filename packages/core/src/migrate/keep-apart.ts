import type { Rating } from "../evidence/rating.ts";
import { levelOf } from "../framework/lookup/level-of.ts";
import { scaleById } from "../framework/lookup/scale-by-id.ts";
import type { Scale } from "../framework/scale.ts";
import type { LevelId, NodeId, ScaleId } from "../identity/ids.ts";
import { crossNumber } from "./cross-number.ts";
import type { Crossing } from "./migration-map.ts";
import { scaleFor } from "./scale-for.ts";
import { unusedName } from "./unused-name.ts";

/** A name for a scale as it was, which the framework after does not have: "four@1", the scale four of version 1. */
const scaleAsItWas = (scale: ScaleId, { from, to }: Crossing): ScaleId =>
  unusedName(`${scale}@${from.framework.version}`, (name) => to.scales.has(name));

/** Whether the framework after would take a level of before for one of its own. */
function isMisread(level: LevelId, before: Scale, after: Scale, { map }: Crossing): boolean {
  const isSame = after.id === before.id && map.levels.get(before.id)?.get(level)?.kind === "same";
  return !isSame && levelOf(after, level) !== undefined;
}

/**
 * A rating that has no place in the framework after, as it can stay without being taken for something else: where the level or number
 * would mean another thing, it names the scale as it was.
 */
export function keepApart(rating: Rating, target: NodeId, crossing: Crossing): Rating {
  const { value, scale: named } = rating;
  const { from, to } = crossing;
  const before = named === undefined ? scaleFor(from, target) : scaleById(from, named);
  const after = named === undefined ? scaleFor(to, target) : scaleById(to, named);
  if (before === undefined || after === undefined) return rating;
  const isOther =
    (value.kind === "level" && isMisread(value.level, before, after, crossing)) ||
    (value.kind === "number" &&
      (after.id !== before.id || crossNumber(value.number, before, crossing) !== value.number));
  return isOther ? { ...rating, scale: scaleAsItWas(before.id, crossing) } : rating;
}

/** The same for the level of a record that cannot name a scale. */
export function keepLevelApart<L extends LevelId | undefined>(
  level: L,
  target: NodeId,
  crossing: Crossing,
): L | LevelId {
  const before = scaleFor(crossing.from, target);
  const after = scaleFor(crossing.to, target);
  if (level === undefined || before === undefined || after === undefined) return level;
  if (!isMisread(level, before, after, crossing)) return level;
  const name = `${scaleAsItWas(before.id, crossing)}/${level}`;
  return unusedName(name, (one) => levelOf(after, one) !== undefined);
}
