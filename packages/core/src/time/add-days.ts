import { utc as inUtc } from "@date-fns/utc";
import { addDays as add } from "date-fns";
import { calendarDate, dayOn, mostDays, withinReach } from "./calendar-date.ts";
import type { Day } from "./moment.ts";

/**
 * The day so many days later, or earlier where the number is negative; a fraction of a day is cut off. The calendar of documents goes from
 * 0000-01-01 to 9999-12-31: beyond an end of it, that end. Throws `InvalidInputError` for a text that is no day.
 *
 * @example
 * ```ts
 * import { addDays } from "@whole-learner/core";
 * addDays("2028-02-28", 1); // => "2028-02-29"
 * addDays("2026-01-01", -1); // => "2025-12-31"
 * ```
 */
export const addDays = (day: Day, days: number): Day =>
  dayOn(add(calendarDate(day), withinReach(days, mostDays), { in: inUtc }));
