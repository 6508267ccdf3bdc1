import { epochOfText } from "./instant.ts";
import type { Zone } from "./zone.ts";

const minute = 60_000;

/** How far a zone's clocks are ahead of UTC at an instant, in minutes. */
export function offsetAt(zone: Zone, epoch: number): number {
  let { minutes } = zone.offsets[0];
  for (const { from, minutes: later } of zone.offsets.slice(1)) {
    if (from === undefined || (epochOfText(from) ?? Number.POSITIVE_INFINITY) > epoch) break;
    minutes = later;
  }
  return minutes;
}

/**
 * The instant at which a zone's clocks show a civil time, given as if it were UTC. A time that clocks show twice is the earlier instant; one that they
 * skip is read with the offset from before the gap, so that it lies as far after the gap as it was meant to.
 */
export function utcOf(civil: number, zone: Zone): number {
  if (zone.offsets.length === 1) return civil - zone.offsets[0].minutes * minute;
  // The offset is at most a day, so one of these two is in force around the civil time.
  const before = offsetAt(zone, civil - 1440 * minute);
  const after = offsetAt(zone, civil + 1440 * minute);
  const early = civil - before * minute;
  if (offsetAt(zone, early) === before) return early;
  const late = civil - after * minute;
  return offsetAt(zone, late) === after ? late : early;
}
