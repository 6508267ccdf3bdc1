import { inSpan } from "./in-span.ts";
import type { Day } from "./moment.ts";
import type { SchoolCalendar, SchoolYear } from "./school-calendar.ts";

/** The school year in which a day lies, the first where several do; undefined for a day between years. */
export const schoolYearOf = (calendar: SchoolCalendar, day: Day): SchoolYear | undefined =>
  calendar.years.find((year) => inSpan(year, day));
