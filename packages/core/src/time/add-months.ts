import { utc as inUtc } from "@date-fns/utc";
import { addMonths as add } from "date-fns";
import { calendarDate, dayOn, mostMonths, withinReach } from "./calendar-date.ts";
import type { Day } from "./moment.ts";

/**
 * The same day of the month so many months later, or earlier where the number is negative; where that month is too short, its last day.
 * So going there and back can end on an earlier day: 31 January, 28 February, 28 January. Ends of the calendar and errors as in `addDays`.
 *
 * @example
 * ```ts
 * import { addMonths } from "@whole-learner/core";
 * addMonths("2026-01-31", 1); // => "2026-02-28"
 * addMonths("2028-02-29", -12); // => "2027-02-28"
 * ```
 */
export const addMonths = (day: Day, months: number): Day =>
  dayOn(add(calendarDate(day), withinReach(months, mostMonths), { in: inUtc }));
