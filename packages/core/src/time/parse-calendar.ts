import { type Parser, parserOf } from "../parse/parser.ts";
import { noteNormalised } from "./note-normalised.ts";
import { calendarSchema } from "./schema.ts";
import type { SchoolCalendar } from "./school-calendar.ts";

const parser: Parser<SchoolCalendar> = parserOf(
  { name: "calendar", upgrades: [], schema: calendarSchema },
  (document) => ({ document, issues: noteNormalised(document["zone"]) }),
);

/**
 * Reads a school calendar from anything: the calendar, or an `InvalidInputError` with every issue. Instants in the zone are brought to their
 * canonical form. Whether years and terms fit together is the question of `checkCalendar`.
 *
 * @example
 * ```ts
 * import { parseCalendar, schoolYearOf } from "@whole-learner/core";
 * const calendar = parseCalendar({
 *   format: "whole-learner/calendar@1",
 *   years: [{ id: "2025-26", name: "2025-26", from: "2025-09-01", until: "2026-06-12" }],
 * });
 * schoolYearOf(calendar, "2026-05-29")?.id; // => "2025-26"
 * ```
 */
export const parseCalendar: Parser<SchoolCalendar>["parse"] = (input, limits) =>
  parser.parse(input, limits);

/** Reads a school calendar from anything, as a {@link Result}: never throws. */
export const safeParseCalendar: Parser<SchoolCalendar>["safeParse"] = (input, limits) =>
  parser.safeParse(input, limits);
