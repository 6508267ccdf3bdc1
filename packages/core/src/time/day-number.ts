import { daysFromCivil, daysInMonth } from "./civil.ts";
import { twoDigitsAt } from "./digits.ts";

const dash = "-".charCodeAt(0);

/** Milliseconds of a day, as UTC counts them. */
export const dayLength = 86_400_000;

/** Days from 1970-01-01 to the day that stands at the beginning of a text; undefined where the calendar has no such day. */
export function leadingDay(text: string): number | undefined {
  if (text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return undefined;
  const century = twoDigitsAt(text, 0);
  const yearOfCentury = twoDigitsAt(text, 2);
  if (century < 0 || yearOfCentury < 0) return undefined;
  const year = century * 100 + yearOfCentury;
  const month = twoDigitsAt(text, 5);
  const day = twoDigitsAt(text, 8);
  return day >= 1 && day <= daysInMonth(year, month)
    ? daysFromCivil({ year, month, day })
    : undefined;
}

/** Days from 1970-01-01 to a day, negative before; undefined for a text that is no day. */
export const dayNumber = (text: string): number | undefined =>
  text.length === "2026-05-29".length ? leadingDay(text) : undefined;
