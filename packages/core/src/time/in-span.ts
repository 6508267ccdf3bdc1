import type { Day } from "./moment.ts";

/** A stretch of days, its first and its last among them; without one of them, it is open on that side. */
export interface DaySpan {
  readonly from?: Day;
  readonly until?: Day;
}

/** Whether a day lies in a stretch of days. */
export const inSpan = ({ from, until }: DaySpan, day: Day): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);
