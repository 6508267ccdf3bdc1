import { daysFromCivil, partsOf } from "./days.ts";
import { epochOfText } from "./instant.ts";
import type { Moment } from "./moment.ts";
import { utcOf } from "./utc-of.ts";
import { utc, type Zone } from "./zone.ts";

const millisecondsADay = 86_400_000;

/**
 * The first millisecond of a moment, from 1970-01-01T00:00Z: of a day, its midnight in the zone; of an instant, itself. NaN for a text that is
 * no moment, which no parsed document holds.
 *
 * @example
 * ```ts
 * import { beginOf } from "@whole-learner/core";
 * beginOf("1970-01-02"); // => 86400000
 * beginOf("1970-01-02", { name: "+02:00", offsets: [{ minutes: 120 }] }); // => 79200000
 * ```
 */
export function beginOf(moment: Moment, zone: Zone = utc): number {
  const parts = moment.length === 10 ? partsOf(moment) : undefined;
  if (parts === undefined) return epochOfText(moment) ?? Number.NaN;
  return utcOf(daysFromCivil(...parts) * millisecondsADay, zone);
}

/** The first millisecond after a moment: of a day, the next day's midnight in the zone; of an instant, the next millisecond. */
export function endOf(moment: Moment, zone: Zone = utc): number {
  const parts = moment.length === 10 ? partsOf(moment) : undefined;
  if (parts === undefined) return (epochOfText(moment) ?? Number.NaN) + 1;
  return utcOf((daysFromCivil(...parts) + 1) * millisecondsADay, zone);
}
