import type { Day } from "./moment.ts";

/** The earliest of some days; undefined for none. */
export function earliest(days: readonly [Day, ...Day[]]): Day;
export function earliest(days: readonly Day[]): Day | undefined;
export function earliest(days: readonly Day[]): Day | undefined {
  let found = days[0];
  for (const day of days) if (found !== undefined && day < found) found = day;
  return found;
}
