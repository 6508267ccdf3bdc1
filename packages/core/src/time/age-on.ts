import { utc as inUtc } from "@date-fns/utc";
import { differenceInYears } from "date-fns";
import { calendarDate } from "./calendar-date.ts";
import type { Day } from "./moment.ts";

/**
 * A person's age on a day, in completed years; undefined before they were born. Who was born on 29 February completes a year on 1 March
 * where the year has no such day. Throws `InvalidInputError` for a text that is no day.
 *
 * @example
 * ```ts
 * import { ageOn } from "@whole-learner/core";
 * ageOn("2016-02-29", "2026-02-28"); // => 9
 * ageOn("2016-02-29", "2026-03-01"); // => 10
 * ```
 */
export function ageOn(born: Day, day: Day): number | undefined {
  const birth = calendarDate(born);
  const date = calendarDate(day);
  return date < birth ? undefined : differenceInYears(date, birth, { in: inUtc });
}
