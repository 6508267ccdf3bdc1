import {
  addDays,
  addMonths,
  beginOf,
  dayOf,
  type Evidence,
  type Instant,
  instantOf,
} from "@whole-learner/core";
import { endOfStanding, type Standing } from "../hold/standing.ts";
import { lateFrom } from "../pieces/due.ts";
import { type Piece, satisfies } from "../pieces/piece.ts";
import { schoolYearBegin } from "../pieces/time-window.ts";
import type { Sections } from "../plan/plan.ts";
import { newestOf } from "../sufficiency/sufficiency.ts";
import type { AccountQuestion } from "./question.ts";

/** What time alone can change. */
export interface ChangesQuestion {
  readonly question: AccountQuestion;
  readonly sections: Sections;
  /** The pieces that count. */
  readonly pieces: readonly Piece[];
  /** All works: one that is dropped today makes room for another when it leaves the window. */
  readonly works: readonly Piece[];
  /** What levels rest on, now and before. */
  readonly standings: readonly Standing[];
  /** Missing work that is not due yet. */
  readonly notDueYet: readonly Evidence[];
  /** Whether nothing was seen, so that the answer tells opportunities. */
  readonly unseen: boolean;
}

/** The day after the last on which a newest piece is recent enough. */
function recencyEnds({ question, sections, pieces }: ChangesQuestion): readonly number[] {
  const { newestWithin } = sections.sufficiency;
  if (newestWithin === undefined) return [];
  const newest = newestOf(pieces.filter(satisfies));
  if (newest === undefined) return [];
  const { zone } = question.plan;
  const day = dayOf(newest.happened, zone);
  const last =
    "months" in newestWithin
      ? addMonths(day, newestWithin.months)
      : addDays(day, newestWithin.days);
  // A month may be too short for the day of another: the days before its end are tried as well.
  const lasts = [0, 1, 2, 3].map((more) => beginOf(addDays(last, 1 + more), zone));
  return "months" in newestWithin ? lasts : lasts.slice(0, 1);
}

/** When a window that moves with the day asked for lets pieces out, or another year or period begins. */
function windowMoves({ question, sections, works }: ChangesQuestion): readonly number[] {
  const { lastDays, schoolYearFrom, period } = sections.window;
  if (lastDays === undefined && schoolYearFrom === undefined && period === undefined) return [];
  const { asOfDay, plan } = question;
  const { zone } = plan;
  const days = [
    ...(lastDays === undefined
      ? []
      : works.flatMap(({ at }) =>
          at === undefined ? [] : [addDays(dayOf(instantOf(at), zone), lastDays)],
        )),
    ...(schoolYearFrom === undefined
      ? []
      : [addMonths(schoolYearBegin(schoolYearFrom, asOfDay), 12)]),
    ...(period === undefined ? [] : period.of.map(({ from }) => from)),
  ];
  return days.map((day) => beginOf(day, zone));
}

/** When missing work falls due: the last instant before it is too late is the first for which it is missing. */
const dueInstants = ({ question, sections, notDueYet }: ChangesQuestion): readonly number[] => {
  const { as, graceDays = 0 } = sections.missing;
  return as === "skip"
    ? []
    : notDueYet.flatMap(({ circumstances: { due } }) =>
        due === undefined ? [] : [lateFrom(due, graceDays, question.plan.zone) - 1],
      );
};

/**
 * The next instant at which a determination can change although nothing new is seen: the newest piece grows too old, a piece leaves a
 * window of days, another school year or period begins, missing work falls due, a level ends, a judgement begins or ends, something that was written down ahead
 * of its time happens, an opportunity begins.
 */
export function changesAt(changes: ChangesQuestion): Instant | undefined {
  const { question, sections, standings, unseen } = changes;
  const { plan, judgements, later, laterCovering, until, nextOpportunity } = question;
  const { zone } = plan;
  const { expires } = sections.hold;
  let soonest = Number.POSITIVE_INFINITY;
  const at = (instant: number): void => {
    if (instant >= until && instant < soonest) soonest = instant;
  };
  recencyEnds(changes).forEach(at);
  windowMoves(changes).forEach(at);
  dueInstants(changes).forEach(at);
  if (expires !== undefined) {
    for (const standing of standings) at(endOfStanding(standing, expires, zone));
  }
  for (const { from, until: end } of judgements) {
    if (from !== undefined) at(beginOf(from, zone));
    if (end !== undefined) at(beginOf(addDays(end, 1), zone));
  }
  later.forEach(at);
  if (sections.admit.covering === true) laterCovering.forEach(at);
  if (unseen && nextOpportunity !== undefined) at(beginOf(nextOpportunity, zone));
  return soonest === Number.POSITIVE_INFINITY ? undefined : instantOf(soonest);
}
