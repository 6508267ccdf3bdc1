import type { Period, WindowSection } from "../../src/policy/sections.ts";
import { dayLength, msOf } from "./days.ts";
import type { Work } from "./oracle-question.ts";

// Stage 6 once more: the part of it that looks at the time, which is the school year and its periods.

/** The first day of the school year that a day is in. */
export function schoolYearOf(day: string, begins: string): number {
  const year = Number(day.slice(0, 4));
  const own = `${year}-${begins}`;
  return msOf(own <= day ? own : `${year - 1}-${begins}`);
}

const isIn = ({ at }: Work, { from, until }: Period): boolean =>
  at !== undefined && at >= msOf(from) && at < msOf(until) + dayLength;

/** The periods that have begun on a day, the last of them the one that the result is of. */
export const begun = (
  { of }: NonNullable<WindowSection["period"]>,
  asOf: string,
): readonly Period[] => of.filter(({ from }) => from <= asOf);

/**
 * Which works are of the period: its own, those of earlier ones too, or with few of its own that were shown the newest earlier ones that were.
 */
export function inPeriod(
  ordered: readonly Work[],
  periods: readonly Period[],
  { carry, least = 0 }: NonNullable<WindowSection["period"]>,
  isShown: (work: Work) => boolean,
): readonly Work[] {
  const own = periods.at(-1);
  if (own === undefined) return [];
  const inOwn = ordered.filter((work) => isIn(work, own));
  if (carry === "period-only" || carry === "carry-in") return inOwn;
  const earlier = ordered.filter((work) =>
    periods.slice(0, -1).some((period) => isIn(work, period)),
  );
  if (carry === "cumulative") {
    return ordered.filter((work) => inOwn.includes(work) || earlier.includes(work));
  }
  const short = least - inOwn.filter(isShown).length;
  const filling = short > 0 ? earlier.filter(isShown).slice(-short) : [];
  return ordered.filter((work) => inOwn.includes(work) || filling.includes(work));
}
