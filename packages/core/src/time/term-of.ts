import { inSpan } from "./in-span.ts";
import type { Day } from "./moment.ts";
import type { SchoolCalendar, SchoolTerm } from "./school-calendar.ts";
import { schoolYearOf } from "./school-year-of.ts";

/** The term in which a day lies, the first where several do; undefined for a day between terms. */
export const termOf = (calendar: SchoolCalendar, day: Day): SchoolTerm | undefined =>
  schoolYearOf(calendar, day)?.terms.find((term) => inSpan(term, day));
