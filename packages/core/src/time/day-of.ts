import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { issue } from "../issue/issue.ts";
import { dayOn } from "./calendar-date.ts";
import { epochOf } from "./epoch-of.ts";
import { isDay } from "./is-day.ts";
import type { Day, Moment } from "./moment.ts";
import { offsetAt } from "./offset-at.ts";
import { utc, type Zone } from "./zone.ts";

/**
 * The civil day that a zone's clocks show at a moment; a day is itself. Throws `InvalidInputError` for a text that is no moment.
 *
 * @example
 * ```ts
 * import { dayOf, fixedZone } from "@whole-learner/core";
 * dayOf("2026-05-29T23:30:00.000Z", fixedZone("+02:00")); // => "2026-05-30"
 * ```
 */
export function dayOf(moment: Moment, zone: Zone = utc): Day {
  if (isDay(moment)) return moment;
  const epoch = epochOf(moment);
  if (epoch === undefined) {
    throw new InvalidInputError([issue("not-a-moment", [], { found: moment })]);
  }
  return dayOn(new Date(epoch + offsetAt(zone, epoch) * 60_000));
}
