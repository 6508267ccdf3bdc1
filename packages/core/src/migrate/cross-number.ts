import { scaleById } from "../framework/lookup/scale-by-id.ts";
import type { Scale } from "../framework/scale.ts";
import type { LevelId } from "../identity/ids.ts";
import type { Crossing } from "./migration-map.ts";

/** The value of a level before with what is in its place on the scale after, if anything is. */
interface Anchor {
  readonly before: number;
  readonly after: { readonly value: number; readonly position: number } | undefined;
}

/** Decimal values and grains are no exact doubles: so much of a step may be missing. */
const tolerance = 1e-6;

/** Values of scales have few decimals: what interpolation adds behind the ninth is none of theirs. */
const tidied = (number: number): number => Math.round(number * 1e9) / 1e9;

function anchorsOf(scale: Scale, after: Scale, { map }: Crossing): readonly Anchor[] {
  const fates = map.levels.get(scale.id);
  const levelAfter = (id: LevelId): LevelId | undefined => {
    const fate = fates?.get(id);
    if (fate?.kind === "same") return id;
    return fate?.kind === "moved" || fate?.kind === "merged" ? fate.to.level : undefined;
  };
  return scale.levels.map(({ id, value }) => {
    const level = levelAfter(id);
    const position = after.levels.findIndex((one) => one.id === level);
    const there = after.levels[position];
    return { before: value, after: there && { value: there.value, position } };
  });
}

/** Whether a number can be rated on a scale: a level's value, or a whole multiple of the grain from the lowest. */
function fits(number: number, { levels, grain }: Scale): boolean {
  if (levels.some(({ value }) => value === number)) return true;
  const lowest = levels[0]?.value;
  const highest = levels.at(-1)?.value;
  if (grain === undefined || lowest === undefined || highest === undefined) return false;
  const steps = (number - lowest) / grain;
  return number > lowest && number < highest && Math.abs(steps - Math.round(steps)) <= tolerance;
}

/** Between two levels that are still neighbours, or became one, a number keeps its share of the way. */
function between(number: number, low: Anchor, high: Anchor): number | undefined {
  if (low.after === undefined || high.after === undefined) return undefined;
  const apart = high.after.position - low.after.position;
  if (apart > 1 || apart < 0) return undefined;
  const share = (number - low.before) / (high.before - low.before);
  return tidied(low.after.value + share * (high.after.value - low.after.value));
}

/**
 * Brings a number on a scale to the scale's levels after: a level's value becomes that of the level in its place, a number between two neighbours keeps its
 * share of the way between what is in their places. Undefined where that would invent something: where a level between them is
 * new, a level is gone, the number is beyond the ends, or the new grain has no place for it. Where every level keeps its value and the grain
 * stays, every number does.
 */
export function crossNumber(number: number, scale: Scale, crossing: Crossing): number | undefined {
  const fate = crossing.map.scales.get(scale.id);
  const now = fate?.kind === "moved" ? fate.to : scale.id;
  const after = fate?.kind === "lost" ? undefined : scaleById(crossing.to, now);
  if (after === undefined) return undefined;
  const anchors = anchorsOf(scale, after, crossing);
  const asBefore = anchors.every((anchor) => anchor.after?.value === anchor.before);
  if (asBefore && after.grain === scale.grain) return number;
  const at = anchors.findIndex(({ before }) => before >= number);
  const high = anchors[at];
  const low = anchors[at - 1];
  if (high?.before === number) return high.after?.value;
  if (high === undefined || low === undefined) return undefined;
  const crossed = between(number, low, high);
  return crossed !== undefined && fits(crossed, after) ? crossed : undefined;
}
