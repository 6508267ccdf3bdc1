import {
  addDays,
  addMonths,
  type AsOf,
  asOfBounds,
  beginOf,
  dayOf,
  type LevelId,
} from "@whole-learner/core";
import { InvalidInputError } from "@whole-learner/core/issue";
import { type ColumnStatus, columnStatus } from "../batch/column-status.ts";
import { answerColumns } from "../batch/determine-columns.ts";
import { modelOfGroups } from "../batch/model-of-groups.ts";
import type { MasteryFindings } from "../issue/findings.ts";
import { policyIssue } from "../issue/issue.ts";
import type { OffScale } from "../methods/method.ts";
import type { ModelResult } from "../methods/model-result.ts";
import type { Plan } from "../plan/plan.ts";
import { scoreDomainOf } from "../plan/score-domain-of.ts";
import { checkState } from "./check-state.ts";
import type { HeldLevel, MasteryState } from "./mastery-state.ts";
import { foundIn, isEnough, levelOf, modelIn } from "./standing-of.ts";
import { streamColumns } from "./stream-columns.ts";

/** What a state says: a level with its score, or why there is none. */
export type StateAnswer =
  | {
      readonly status: "determined";
      readonly level: LevelId;
      readonly score: number;
      /** What the score is, where it is no place on the scale. */
      readonly scoreDomain?: OffScale;
      /** What the policy's model says beside the number; absent of a level that holds from earlier. */
      readonly model?: ModelResult;
    }
  | { readonly status: Exclude<ColumnStatus, "determined"> };

function levelAnswer(
  { sections }: Plan,
  { scale }: MasteryState,
  { place, score }: HeldLevel,
  model?: ModelResult,
): StateAnswer {
  const scoreDomain = scoreDomainOf(sections);
  return {
    status: "determined",
    // A place among the levels of this scale.
    level: scale.levels[place]?.id ?? scale.goal,
    score,
    ...(scoreDomain === undefined ? {} : { scoreDomain }),
    ...(model === undefined ? {} : { model }),
  };
}

/** Whether the newest piece is recent enough on the day. */
function isRecent({ sections, zone }: Plan, { newest }: MasteryState, asOf: AsOf): boolean {
  const { newestWithin } = sections.sufficiency;
  if (newestWithin === undefined || newest === null) return true;
  const day = dayOf(typeof asOf === "string" ? asOf : asOf.happened, zone);
  const since =
    "months" in newestWithin
      ? addMonths(day, -newestWithin.months)
      : addDays(day, -newestWithin.days);
  return newest >= beginOf(since, zone);
}

function ofSeries(plan: Plan, state: MasteryState, asOf: AsOf): StateAnswer {
  const { scale, vocabulary, series } = state;
  const grouped = streamColumns(series ?? []);
  const answered = answerColumns(plan, scale, grouped, { asOf, vocabulary });
  const found = answered.out;
  const status = columnStatus(found.status[0] ?? 0);
  return status === "determined"
    ? levelAnswer(
        plan,
        state,
        { place: found.level[0] ?? 0, score: found.score[0] ?? 0 },
        modelOfGroups(answered)(0),
      )
    : { status };
}

function ofFold(plan: Plan, state: MasteryState, asOf: AsOf): StateAnswer {
  const found = foundIn(plan, state);
  if (found === undefined) return { status: "no-evidence" };
  const { held } = state;
  const now = levelOf(plan, state, found);
  const enough = isEnough(plan, state.told) && isRecent(plan, state, asOf);
  if (now !== undefined && enough && (held === null || now.place >= held.place)) {
    return levelAnswer(plan, state, now, modelIn(plan, state));
  }
  if (held !== null) return levelAnswer(plan, state, held);
  return { status: found.status === "scored" ? "insufficient" : found.reason.code };
}

/**
 * What the pieces come to on a day, with the bits of `determine`. Apart from {@link add}, since time alone changes answers: evidence grows old, windows move. Throws
 * `InvalidInputError` for a state of another policy, and for a day before a piece that a state without pieces has taken in.
 */
export function finish(plan: Plan, state: MasteryState, asOf: AsOf): StateAnswer {
  checkState(plan, state);
  if (state.series !== null) return ofSeries(plan, state, asOf);
  const until = asOfBounds(asOf, plan.zone).happenedBefore;
  const at = state.last?.at;
  if (at !== undefined && at >= until) {
    const data = { newest: at, until };
    throw new InvalidInputError<MasteryFindings>([policyIssue("state-is-newer", ["last"], data)]);
  }
  return ofFold(plan, state, asOf);
}
