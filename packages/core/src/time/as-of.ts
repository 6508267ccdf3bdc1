import { endOf } from "./begin-of.ts";
import type { Moment } from "./moment.ts";
import { utc, type Zone } from "./zone.ts";

/**
 * The time for which something is asked: what had happened by then, and what was known by then. One moment means both. A day includes all of
 * itself.
 */
export type AsOf = Moment | { readonly happened: Moment; readonly recorded: Moment };

/** The first milliseconds that are too late. */
export interface AsOfBounds {
  readonly happenedBefore: number;
  readonly recordedBefore: number;
}

/** The bounds of an {@link AsOf} in a zone: whatever begins before them is in. */
export function asOfBounds(asOf: AsOf, zone: Zone = utc): AsOfBounds {
  const { happened, recorded } =
    typeof asOf === "string" ? { happened: asOf, recorded: asOf } : asOf;
  return { happenedBefore: endOf(happened, zone), recordedBefore: endOf(recorded, zone) };
}
