import { clockTime } from "./clock.ts";
import { dayLength, dayNumber } from "./day-number.ts";
import { epochOf } from "./epoch-of.ts";
import type { Moment } from "./moment.ts";
import { utc, type Zone } from "./zone.ts";

/** The first millisecond at which the zone's clocks show a day, counted from 1970, or a later one. */
const beginOfDay = (number: number, zone: Zone): number =>
  clockTime(number * dayLength, zone).reached;

/**
 * The first millisecond of a moment, from 1970-01-01T00:00Z: of a day, the first at which the zone's clocks show it, or a later one where they
 * skip midnight; of an instant, itself. NaN for a text that is no moment, which no parsed document holds.
 *
 * @example
 * ```ts
 * import { beginOf, fixedZone } from "@whole-learner/core";
 * beginOf("1970-01-02"); // => 86400000
 * beginOf("1970-01-02", fixedZone("+02:00")); // => 79200000
 * ```
 */
export function beginOf(moment: Moment, zone: Zone = utc): number {
  const day = dayNumber(moment);
  return day === undefined ? (epochOf(moment) ?? Number.NaN) : beginOfDay(day, zone);
}

/**
 * The first millisecond after a moment: of a day, where the next one begins, so that days neither overlap nor leave a gap; of an
 * instant, the next millisecond. Where clocks are turned back across midnight, the first midnight ends the day, also for the minutes that
 * they show of it again.
 *
 * @example
 * ```ts
 * import { endOf } from "@whole-learner/core";
 * endOf("1970-01-01"); // => 86400000
 * endOf("1970-01-01T00:00:00.000Z"); // => 1
 * ```
 */
export function endOf(moment: Moment, zone: Zone = utc): number {
  const day = dayNumber(moment);
  return day === undefined ? (epochOf(moment) ?? Number.NaN) + 1 : beginOfDay(day + 1, zone);
}
