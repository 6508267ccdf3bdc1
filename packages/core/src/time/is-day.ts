import { dayNumber } from "./day-number.ts";
import type { Day } from "./moment.ts";

/**
 * Whether a text is a day, `YYYY-MM-DD`, that the calendar has, in the years 0000 to 9999.
 *
 * @example
 * ```ts
 * import { isDay } from "@whole-learner/core";
 * isDay("2028-02-29"); // => true
 * isDay("2026-02-29"); // => false
 * ```
 */
export const isDay = (text: string): text is Day => dayNumber(text) !== undefined;
