import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { issue } from "../issue/issue.ts";
import { dayLength, dayNumber } from "./day-number.ts";
import type { Day } from "./moment.ts";

/** 0000-01-01 and 9999-12-31, in days from 1970-01-01: a day is written with four digits of its year. */
const firstDay = -719_528;
const lastDay = 2_932_896;

/** At least as far as from the first day to the last; date-fns is asked for no more, so that its dates stay within what they can hold. */
export const mostDays: number = lastDay - firstDay;
export const mostMonths = 120_000;

const notADay = (found: string): InvalidInputError =>
  new InvalidInputError([issue("not-a-day", [], { found })]);

/** A whole number of days or months, no more than leads from one end of the calendar to the other. Refuses NaN. */
export function withinReach(amount: number, most: number): number {
  if (Number.isNaN(amount)) throw notADay("NaN");
  return Math.trunc(Math.min(Math.max(amount, -most), most));
}

/** The first millisecond of a day in UTC, as a date of the language. Refuses a text that is no day. */
export function calendarDate(day: Day): Date {
  const number = dayNumber(day);
  if (number === undefined) throw notADay(day);
  return new Date(number * dayLength);
}

/** The day that UTC's clocks show on a date; the calendar's first or last day for a date outside of it. */
export const dayOn = (date: Date): Day =>
  new Date(Math.min(Math.max(date.getTime(), firstDay * dayLength), lastDay * dayLength))
    .toISOString()
    .slice(0, "2026-05-29".length);
