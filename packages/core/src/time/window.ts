import type { Day } from "./moment.ts";
import type { SchoolCalendar } from "./school-calendar.ts";
import type { Zone } from "./zone.ts";

/** A stretch of time as people name it, seen from a day. */
export type Window =
  /** From a day on, to the day from which it is seen. */
  | { readonly kind: "since"; readonly day: Day }
  /** So many days, the last of them the day from which it is seen. */
  | { readonly kind: "last-days"; readonly days: number }
  /** So many months to the day from which it is seen: on 29 May, the last month begins on 30 April. */
  | { readonly kind: "last-months"; readonly months: number }
  /** From one day to another, both in it. */
  | { readonly kind: "between"; readonly from: Day; readonly until: Day }
  /** The school year with an id, or the one in which the day lies from which it is seen. */
  | { readonly kind: "school-year"; readonly year?: string };

/** From where a window is seen. */
export interface WindowView {
  /** The day asked for, such as that of an `asOf`. */
  readonly on: Day;
  readonly zone: Zone;
  /** Needed for school years only. */
  readonly calendar?: SchoolCalendar;
}

/** A window in milliseconds since 1970: its first, and the first after it. */
export interface WindowBounds {
  readonly from: number;
  readonly before: number;
}
