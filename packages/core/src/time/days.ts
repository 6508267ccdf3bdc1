import type { Day } from "./moment.ts";

const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has; months from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (daysIn[month - 1] ?? 0);

/** A day as year, month and day of the month, or undefined where the calendar has no such day. */
export function partsOf(text: string): readonly [number, number, number] | undefined {
  const found = form.exec(text);
  if (found === null) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? [year, month, day]
    : undefined;
}

/**
 * Days from 1970-01-01 to a day of the Gregorian calendar: the algorithm of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
 * days_from_civil, with years that begin in March.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** A day written out. */
export const dayFrom = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
