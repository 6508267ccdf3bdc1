import type { BandId, LevelId, NodeId } from "../identity/ids.ts";
import { type CrossedPart, crossLevel } from "./cross-level.ts";
import type { Crossing } from "./migration-map.ts";
import { scaleFor } from "./scale-for.ts";

/**
 * Brings a level to the other framework for a record that cannot name a scale, such as a judgement or a goal: its level is one of the scale
 * of what it is about, and lost where that is rated on another scale after.
 */
export function crossStatedLevel(
  level: LevelId | undefined,
  target: NodeId,
  targetAfter: NodeId,
  crossing: Crossing,
): CrossedPart<LevelId | undefined> {
  const scale = scaleFor(crossing.from, target);
  if (level === undefined || scale === undefined)
    return { value: level, fate: "unaffected", reasons: [] };
  const crossed = crossLevel(level, scale, crossing);
  if (crossed.value === undefined) return { ...crossed, value: undefined };
  const now = scaleFor(crossing.to, targetAfter)?.id ?? "";
  if (crossed.value.scale === now) return { ...crossed, value: crossed.value.level };
  return {
    value: undefined,
    fate: "lost",
    reasons: [{ code: "scale-differs", data: { scale: crossed.value.scale, now } }],
  };
}

/** Looks whether a record's grade band is still there; one that was unknown before is no loss. */
export function crossBand(
  band: BandId | undefined,
  { map }: Crossing,
): CrossedPart<BandId | undefined> {
  return band !== undefined && map.bands.get(band)?.kind === "lost"
    ? { value: undefined, fate: "lost", reasons: [{ code: "band-gone", data: { band } }] }
    : { value: band, fate: "unaffected", reasons: [] };
}
