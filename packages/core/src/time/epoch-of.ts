import { dayLength, dayNumber, leadingDay } from "./day-number.ts";
import { digitsAt, twoDigitsAt } from "./digits.ts";
import { minutesAhead } from "./minutes-ahead.ts";

const minute = 60_000;

/** The first millisecond of the year 0000 and the first after the year 9999: instants are written with four digits of their year. */
export const firstInstant = -62_167_219_200_000;
export const afterLastInstant = 253_402_300_800_000;

// ISO 8601-1, 5.4.2: date, time and shift, in the extended or the basic format. RFC 3339 also allows small letters and a space.
const extended =
  /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?([Zz]|[+-]\d\d(?::?\d\d)?)$/;
const basic = /^(\d{8})[Tt](\d\d)(\d\d)(?:(\d\d)(?:[.,](\d+))?)?([Zz]|[+-]\d\d(?::?\d\d)?)$/;

const dashed = (day: string): string =>
  day.length === 8 ? `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}` : day;

/** Any form of an instant that is read, by its parts. */
function epochWritten(text: string): number | undefined {
  const found = extended.exec(text) ?? basic.exec(text);
  if (found === null) return undefined;
  const [, day = "", hours, minutes, seconds = "0", fraction = "", offset = ""] = found;
  const days = dayNumber(dashed(day));
  const ahead = minutesAhead(offset);
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  if (days === undefined || ahead === undefined || h > 24 || m > 59 || s > 60) return undefined;
  const whole = days * dayLength + ((h * 60 + m - ahead) * 60 + s) * 1000;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, "0"));
  // 24:00 is the end of its day, and nothing comes after it; a leap second is only ever the last before midnight, UTC.
  if (h === 24 && (m > 0 || s > 0 || milliseconds > 0)) return undefined;
  if (s === 60 && whole % dayLength !== 0) return undefined;
  return whole + milliseconds;
}

const [bigT, colon, dot, bigZ] = [84, 58, 46, 90] as const;

/** Whether the signs between the numbers of the canonical form stand where they should. */
const isDressed = (text: string): boolean =>
  text.charCodeAt(10) === bigT &&
  text.charCodeAt(13) === colon &&
  text.charCodeAt(16) === colon &&
  text.charCodeAt(19) === dot &&
  text.charCodeAt(23) === bigZ;

/** The canonical form, which a log has in every entry. */
function epochOfCanonical(text: string): number {
  const days = leadingDay(text);
  const hours = twoDigitsAt(text, 11);
  const minutes = twoDigitsAt(text, 14);
  const seconds = twoDigitsAt(text, 17);
  const told = hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0;
  return days !== undefined && told && seconds < 60 && isDressed(text)
    ? days * dayLength + (hours * 60 + minutes) * minute + seconds * 1000 + digitsAt(text, 20, 3)
    : Number.NaN;
}

/** Whether a text is an instant in its canonical form already, as nearly all are that a program wrote. */
export const isCanonical = (text: string): boolean =>
  text.length === 24 && !Number.isNaN(epochOfCanonical(text));

/**
 * Milliseconds from 1970-01-01T00:00Z to an instant; undefined for a text that is none, and a civil time without its offset from UTC
 * is none. Read are the calendar forms of ISO 8601, extended and basic, with seconds and a fraction of them or without; what is finer than a
 * millisecond is cut off. A leap second is the second after it, 24:00 is the next midnight.
 *
 * @example
 * ```ts
 * import { epochOf } from "@whole-learner/core";
 * epochOf("1970-01-01T00:00:01.000Z"); // => 1000
 * epochOf("1970-01-01T02:00+02:00"); // => 0
 * epochOf("1970-01-01T02:00"); // => undefined
 * ```
 */
export function epochOf(text: string): number | undefined {
  const canonical = text.length === 24 ? epochOfCanonical(text) : Number.NaN;
  const epoch = Number.isNaN(canonical) ? epochWritten(text) : canonical;
  return epoch !== undefined && epoch >= firstInstant && epoch < afterLastInstant
    ? epoch
    : undefined;
}
