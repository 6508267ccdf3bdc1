import { addDays, endOf, isDay, type Moment, type Zone } from "@whole-learner/core";

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/**
 * The first instant that is too late for work, in epoch milliseconds. Work that is due on a day is due by its end, and days of grace are days of the
 * zone; from an instant on they are of 24 hours.
 */
export const lateFrom = (due: Moment, graceDays: number, zone: Zone): number =>
  isDay(due) ? endOf(addDays(due, graceDays), zone) : endOf(due, zone) + graceDays * dayLength;
