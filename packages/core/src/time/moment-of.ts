import { isDay } from "./day.ts";
import { toInstant } from "./instant.ts";
import type { Moment } from "./moment.ts";

/** A text as a day or a canonical instant, or undefined where it is neither. */
export const momentOf = (text: string): Moment | undefined =>
  isDay(text) ? text : toInstant(text);
