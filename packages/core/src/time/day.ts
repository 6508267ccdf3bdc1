import type { Day } from "./moment.ts";
import { partsOf } from "./days.ts";

/** Whether a text is a day that the calendar has: `2026-02-30` is none. */
export const isDay = (text: string): text is Day => partsOf(text) !== undefined;
