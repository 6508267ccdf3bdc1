import {
  addDays,
  addMonths,
  compareDays,
  type Day,
  daysBetween,
  type Scale,
} from "@whole-learner/core";
import type { Sections } from "../plan/plan.ts";
import type { Period, SufficiencySection } from "../policy/sections.ts";
import { fewestPieces } from "./fewest-pieces.ts";

/** What one case needs over the terms: ratings, and how many of them have to be of other voices. */
export interface Need {
  readonly ratings: number;
  readonly byOthers: number;
}

/** How often something that lasts so long has to be made anew from one day to another, both included. */
function renewals(
  from: Day,
  until: Day,
  within: NonNullable<SufficiencySection["newestWithin"]>,
): number {
  let count = 0;
  const next = (): Day =>
    "months" in within
      ? addMonths(from, within.months * count)
      : addDays(from, within.days * count);
  do count += 1;
  while (compareDays(next(), until) <= 0);
  return count;
}

/** The ratings that there have to be at once: each piece has one, and each voice gives one. */
function atOnce({ sufficiency, score }: Sections, scale: Scale): number {
  const { pieces, experiences, settings, kinds, verified, voices } = sufficiency;
  return Math.max(
    fewestPieces(score, scale),
    ...[pieces, experiences, settings, kinds, verified, voices].map((need) => need ?? 1),
  );
}

/**
 * The least that a case needs over some terms, from nothing. Pieces that stay are needed once; a window that looks back so many days needs
 * them again in each such stretch, a period that stands alone in each term, and a newest piece that has to be recent as often as it grows too
 * old.
 */
export function needOf(
  sections: Sections,
  scale: Scale,
  terms: readonly [Period, ...Period[]],
): Need {
  const { sufficiency, window } = sections;
  const { period, lastDays } = window;
  const [{ from }] = terms;
  const until = terms.reduce(
    (late, one) => (compareDays(one.until, late) > 0 ? one.until : late),
    from,
  );
  const days = daysBetween(from, until) + 1;
  const overTime = (once: number): number =>
    Math.max(
      once,
      period?.carry === "period-only" ? once * terms.length : 0,
      lastDays === undefined ? 0 : Math.ceil((once * days) / lastDays),
    );
  const { newestWithin, voices = 1 } = sufficiency;
  return {
    ratings: Math.max(
      overTime(atOnce(sections, scale)),
      newestWithin === undefined ? 0 : renewals(from, until, newestWithin),
    ),
    byOthers: overTime(Math.max(voices, 1) - 1),
  };
}
