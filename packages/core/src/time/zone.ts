import type { Instant } from "./moment.ts";

/** From an instant on, how far a zone's clocks are ahead of UTC. */
export interface ZoneOffset {
  /** Absent for the first, which holds from the beginning. */
  readonly from?: Instant;
  readonly minutes: number;
}

/**
 * A time zone as data, since no machine's is asked: a name and its offsets from UTC, oldest first. Whoever knows the zone's rules
 * (a database, a server) makes the list for the years that matter.
 */
export interface Zone {
  readonly name: string;
  readonly offsets: readonly [ZoneOffset, ...ZoneOffset[]];
}

/** Coordinated universal time. */
export const utc: Zone = { name: "UTC", offsets: [{ minutes: 0 }] };
