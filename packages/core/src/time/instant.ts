import { daysFromCivil, partsOf } from "./days.ts";
import type { Instant } from "./moment.ts";

const millisecondsADay = 86_400_000;
const canonical = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const written =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d{2}):?(\d{2}))$/;

/** Milliseconds from 1970-01-01T00:00Z, or undefined for a text that is no instant: without an offset nobody knows when it was. */
export function epochOfText(text: string): number | undefined {
  const found = written.exec(text);
  if (found === null) return undefined;
  const [
    ,
    day = "",
    hour,
    minute,
    second = "0",
    fraction = "",
    ,
    sign,
    aheadHours = "0",
    aheadMinutes = "0",
  ] = found;
  const parts = partsOf(day);
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  const ahead = (Number(aheadHours) * 60 + Number(aheadMinutes)) * (sign === "-" ? -1 : 1);
  // A leap second is written as second 60; it is the end of its minute here, as in every civil computation.
  if (parts === undefined || h > 23 || m > 59 || s > 60 || Number(aheadMinutes) > 59)
    return undefined;
  const time = ((h * 60 + m - ahead) * 60 + s) * 1000 + Number(fraction.padEnd(3, "0").slice(0, 3));
  return daysFromCivil(...parts) * millisecondsADay + time;
}

/** An instant in its canonical form. Fit for the years 0 to 9999. */
export const instantOf = (epoch: number): Instant => new Date(epoch).toISOString();

/** Whether a text is an instant in its canonical form. */
export const isInstant = (text: string): text is Instant =>
  canonical.test(text) && toInstant(text) === text;

/**
 * An instant of ISO 8601, with its offset from UTC, in its canonical form; undefined for anything else.
 *
 * @example
 * ```ts
 * import { toInstant } from "@whole-learner/core";
 * toInstant("2026-05-29T16:30:00+02:00"); // => "2026-05-29T14:30:00.000Z"
 * toInstant("2026-05-29T16:30"); // => undefined
 * ```
 */
export function toInstant(text: string): Instant | undefined {
  const epoch = epochOfText(text);
  return epoch === undefined ? undefined : instantOf(epoch);
}
