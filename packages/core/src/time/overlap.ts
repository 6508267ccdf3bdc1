import type { DaySpan } from "./in-span.ts";
import type { Day } from "./moment.ts";

const later = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;
const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

/** The days that two stretches have in common; undefined where they have none. */
export function overlap(a: DaySpan, b: DaySpan): DaySpan | undefined {
  const from = later(a.from, b.from);
  const until = earlier(a.until, b.until);
  if (from !== undefined && until !== undefined && from > until) return undefined;
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}
