import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { issue } from "../issue/issue.ts";
import { beginOf } from "./begin-of.ts";
import { clockTime } from "./clock.ts";
import { epochOf } from "./epoch-of.ts";
import { instantOf } from "./instant-of.ts";
import { isDay } from "./is-day.ts";
import type { Day, Instant } from "./moment.ts";
import type { Zone } from "./zone.ts";

/**
 * The instant at which a zone's clocks show a time of a day; without a time, the first instant of the day. A time that they show twice is the
 * first; one that they skip is read with the offset from before the gap: half past two, where clocks go from two to three, is half past
 * three. Times are `hh:mm`, `hh:mm:ss` or with a fraction. Throws `InvalidInputError` where the day or the time cannot be read.
 *
 * @example
 * ```ts
 * import { fixedZone, instantAt } from "@whole-learner/core";
 * instantAt("2026-05-29", fixedZone("+02:00"), "16:30"); // => "2026-05-29T14:30:00.000Z"
 * instantAt("2026-05-29", fixedZone("+02:00")); // => "2026-05-28T22:00:00.000Z"
 * ```
 */
export function instantAt(day: Day, zone: Zone, time?: string): Instant {
  const civil = isDay(day) ? epochOf(`${day}T${time ?? "00:00"}Z`) : undefined;
  if (civil === undefined) {
    const found = time === undefined ? day : `${day}T${time}`;
    throw new InvalidInputError([issue("not-a-moment", [], { found })]);
  }
  return instantOf(time === undefined ? beginOf(day, zone) : clockTime(civil, zone).meant);
}
