import { addDays, addMonths, beginOf, dayOf, type Instant, instantOf } from "@whole-learner/core";
import type { Piece } from "../pieces/piece.ts";
import type { Sections } from "../plan/plan.ts";
import { newestOf } from "../sufficiency/sufficiency.ts";
import type { AccountQuestion } from "./question.ts";

/** What time alone can change. */
export interface ChangesQuestion {
  readonly question: AccountQuestion;
  readonly sections: Sections;
  readonly pieces: readonly Piece[];
}

/**
 * The next instant at which a determination can change although nothing new is seen: the newest piece grows too old, a piece leaves a
 * window of days, missing work falls due, a judgement begins or ends.
 */
export function changesAt({ question, sections, pieces }: ChangesQuestion): Instant | undefined {
  const { plan, evidence, judgements, until } = question;
  const { zone } = plan;
  const dayAt = (at: number): string => dayOf(instantOf(at), zone);
  const instants: number[] = [];
  const shown = pieces.filter(({ missing, score }) => !missing && score !== undefined);
  const { newestWithin } = sections.sufficiency;
  if (newestWithin !== undefined && shown.length > 0) {
    const newest = dayAt(newestOf(shown)?.happenedAt ?? until);
    // The last day on which it is recent enough, and the day after.
    const last =
      "months" in newestWithin
        ? addMonths(newest, newestWithin.months)
        : addDays(newest, newestWithin.days);
    instants.push(beginOf(addDays(last, 1), zone));
  }
  const { lastDays } = sections.window;
  if (lastDays !== undefined) {
    for (const { at } of pieces) instants.push(beginOf(addDays(dayAt(at), lastDays), zone));
  }
  for (const { rating, circumstances } of evidence) {
    if (rating.value.kind === "status" && circumstances.due !== undefined) {
      instants.push(beginOf(circumstances.due, zone));
    }
  }
  for (const { from, until: end } of judgements) {
    if (from !== undefined) instants.push(beginOf(from, zone));
    if (end !== undefined) instants.push(beginOf(addDays(end, 1), zone));
  }
  const ahead = instants.filter((at) => at >= until);
  return ahead.length === 0 ? undefined : instantOf(Math.min(...ahead));
}
