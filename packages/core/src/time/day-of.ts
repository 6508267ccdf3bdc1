import { isDay } from "./day.ts";
import { epochOfText, instantOf } from "./instant.ts";
import type { Day, Moment } from "./moment.ts";
import { offsetAt } from "./utc-of.ts";
import { utc, type Zone } from "./zone.ts";

/** The civil day that a zone's clocks show at a moment; a day is itself. */
export function dayOf(moment: Moment, zone: Zone = utc): Day {
  if (isDay(moment)) return moment;
  const epoch = epochOfText(moment) ?? Number.NaN;
  return instantOf(epoch + offsetAt(zone, epoch) * 60_000).slice(0, 10);
}
