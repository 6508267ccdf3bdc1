import { utc as inUtc } from "@date-fns/utc";
import { addDays as add, formatISO } from "date-fns";
import type { Day } from "./moment.ts";

/** The day so many days later, or earlier where the number is negative. */
export const addDays = (day: Day, days: number): Day =>
  formatISO(add(day, days, { in: inUtc }), { representation: "date" });
