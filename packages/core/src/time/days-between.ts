import { utc as inUtc } from "@date-fns/utc";
import { differenceInCalendarDays } from "date-fns";
import { calendarDate } from "./calendar-date.ts";
import type { Day } from "./moment.ts";

/**
 * How many days it is from one day to another: 0 for the same day, negative to an earlier one. Throws `InvalidInputError` for a text
 * that is no day.
 *
 * @example
 * ```ts
 * import { daysBetween } from "@whole-learner/core";
 * daysBetween("2026-02-28", "2026-03-01"); // => 1
 * daysBetween("2026-03-01", "2026-02-28"); // => -1
 * ```
 */
export const daysBetween = (from: Day, to: Day): number =>
  differenceInCalendarDays(calendarDate(to), calendarDate(from), { in: inUtc });
