import { deepFreeze } from "@whole-learner/testkit";
import type { SchoolCalendar, SchoolTerm, SchoolYear } from "../../src/time/school-calendar.ts";

/** Terms, years and calendars that say no more than they must. */
export const term = (id: string, from: string, until: string): SchoolTerm => ({
  id,
  name: id,
  from,
  until,
});

export const year = (
  id: string,
  from: string,
  until: string,
  ...terms: SchoolTerm[]
): SchoolYear => ({
  id,
  name: id,
  from,
  until,
  terms,
});

export const calendar = (...years: SchoolYear[]): SchoolCalendar =>
  deepFreeze({ format: "whole-learner/calendar@1", years });

/** Four terms a year, as at Lantern Bay. */
export const lanternBay = calendar(
  year(
    "2024-25",
    "2024-09-02",
    "2025-06-13",
    term("1", "2024-09-02", "2024-11-08"),
    term("2", "2024-11-11", "2025-01-24"),
    term("3", "2025-01-27", "2025-04-04"),
    term("4", "2025-04-14", "2025-06-13"),
  ),
  year(
    "2025-26",
    "2025-09-01",
    "2026-06-12",
    term("1", "2025-09-01", "2025-11-07"),
    term("2", "2025-11-10", "2026-01-23"),
    term("3", "2026-01-26", "2026-04-03"),
    term("4", "2026-04-13", "2026-06-12"),
  ),
);
