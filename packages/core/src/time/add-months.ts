import { utc as inUtc } from "@date-fns/utc";
import { addMonths as add, formatISO } from "date-fns";
import type { Day } from "./moment.ts";

/** The same day of the month so many months later or earlier; where that month is too short, its last day. */
export const addMonths = (day: Day, months: number): Day =>
  formatISO(add(day, months, { in: inUtc }), { representation: "date" });
