import type { Flavour } from "../identity/flavour.ts";

/** A civil day, `YYYY-MM-DD`: the same day whoever reads it and wherever. */
export type Day = Flavour<"day">;

/** A point in time in its one canonical form, UTC with milliseconds: `2026-05-29T14:30:00.000Z`. As texts they sort by time. */
export type Instant = Flavour<"instant">;

/** When something happened: to the day or to the instant, whichever is known. A day stands for all of itself. */
export type Moment = Day | Instant;
