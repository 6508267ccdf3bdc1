import { beginOfOffset, firstWhere } from "./offset-at.ts";
import type { Zone } from "./zone.ts";

const minute = 60_000;

/** When a zone's clocks show a civil time, which is given as if it were UTC. */
export interface ClockTime {
  /** The first instant at which they show that time or a later one. */
  readonly reached: number;
  /** The instant meant: `reached`, but in a gap as far after it as the time lies within the gap. */
  readonly meant: number;
}

const minutesOf = (zone: Zone, position: number): number =>
  (zone.offsets[position] ?? zone.offsets[0]).minutes;

/**
 * When clocks that are turned forward and back show a civil time. A time that they show twice is its first; one that they skip is
 * read with the offset from before the gap, as in iCalendar (RFC 5545, 3.3.5), and is reached when the gap is.
 */
export function clockTime(civil: number, zone: Zone): ClockTime {
  const last = zone.offsets.length - 1;
  // The first offset that is still in force when its clocks pass the time.
  const position = firstWhere(
    last,
    (at) => civil < beginOfOffset(zone, at + 1) + minutesOf(zone, at) * minute,
  );
  const shown = civil - minutesOf(zone, position) * minute;
  const begin = beginOfOffset(zone, position);
  return shown >= begin
    ? { reached: shown, meant: shown }
    : { reached: begin, meant: civil - minutesOf(zone, position - 1) * minute };
}
