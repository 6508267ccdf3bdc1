import { isDay } from "./is-day.ts";
import type { Moment } from "./moment.ts";
import { toInstant } from "./to-instant.ts";

/**
 * A text as a day or as a canonical instant; undefined where it is neither.
 *
 * @example
 * ```ts
 * import { momentOf } from "@whole-learner/core";
 * momentOf("2026-05-29"); // => "2026-05-29"
 * momentOf("2026-05-29T16:30:00+02:00"); // => "2026-05-29T14:30:00.000Z"
 * momentOf("29 May 2026"); // => undefined
 * ```
 */
export const momentOf = (text: string): Moment | undefined =>
  isDay(text) ? text : toInstant(text);
