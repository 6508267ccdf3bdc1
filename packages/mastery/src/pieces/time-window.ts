import { addDays, beginOf, type Day, type Zone } from "@whole-learner/core";
import type { WindowSection } from "../policy/sections.ts";

/** The first day of the school year of a day, where school years begin on a day such as "08-01". */
export function schoolYearBegin(from: string, day: Day): Day {
  const year = day.slice(0, 4);
  const own = `${year}-${from}`;
  return own <= day ? own : `${String(Number(year) - 1).padStart(4, "0")}-${from}`;
}

/** A bound in time: pieces from this instant on are looked at. */
export interface TimeBound {
  readonly from: number;
  /** How the bound is told: a day, or so many days. */
  readonly since: string;
}

/** What the bounds are counted from. */
export interface TimeQuestion {
  readonly zone: Zone;
  /** The day asked for. */
  readonly asOfDay: Day;
  /** The day from which the last days are counted back: the day asked for or, where it is asked what was held on it, an earlier one. */
  readonly countedFrom: Day;
}

/** The instants from which on pieces are looked at, as the section bounds them. */
export function timeBounds(
  { since, lastDays, schoolYearFrom }: WindowSection,
  { zone, asOfDay, countedFrom }: TimeQuestion,
): readonly TimeBound[] {
  const days: readonly (readonly [day: Day, told: string])[] = [
    ...(since === undefined ? [] : [[since, since] as const]),
    ...(lastDays === undefined
      ? []
      : [[addDays(countedFrom, 1 - lastDays), `${lastDays} days`] as const]),
    ...(schoolYearFrom === undefined
      ? []
      : [schoolYearBegin(schoolYearFrom, asOfDay)].map((day) => [day, day] as const)),
  ];
  return days.map(([day, told]) => ({ from: beginOf(day, zone), since: told }));
}
