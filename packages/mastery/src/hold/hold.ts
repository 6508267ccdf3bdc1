import type { EntryId } from "@whole-learner/core";
import type {
  CompetencyDeterminationBase,
  Computed,
  Held,
} from "../determination/determination.ts";
import type { StagesQuestion } from "../account/run-stages.ts";
import { scoreDomainOf } from "../plan/score-domain-of.ts";
import { endOfStanding, lastDay, type Standing } from "./standing.ts";

/** What the stage asks: what was computed, what it rests on, and what the evidence came to before. */
export interface HoldQuestion {
  readonly question: Pick<StagesQuestion, "scale" | "sections" | "zone">;
  readonly base: CompetencyDeterminationBase;
  readonly computed: Computed;
  /** What a level computed now rests on; undefined where there is none. */
  readonly now: Standing | undefined;
  /** For `high-water`: what the evidence came to, in order. */
  readonly standings: readonly Standing[];
  /** The first instant after the time asked for. */
  readonly until: number;
}

/** The first of the highest. */
const highest = (standings: readonly Standing[]): Standing | undefined =>
  standings.reduce<Standing | undefined>(
    (best, one) => (best === undefined || one.place > best.place ? one : best),
    undefined,
  );

/** Whether a level could hold against it: not where the policy waits for missing work, nor where the learner is said to be out of it. */
const canHold = (computed: Computed): boolean =>
  computed.status !== "undetermined" ||
  !["blocked", "exempt", "not-taught-yet"].includes(computed.reason.code);

/**
 * Stage 11: an earlier level holds where the policy says so, and a level ends with its evidence. Of the levels that have not ended the highest
 * holds; where all have, the answer is that they expired.
 */
export function hold({ question, base, computed, now, standings, until }: HoldQuestion): Computed {
  const { sections, zone } = question;
  const { expires } = sections.hold;
  if (!canHold(computed)) return computed;
  const lasts = (standing: Standing): boolean =>
    expires === undefined || endOfStanding(standing, expires, zone) >= until;
  const stands = now !== undefined && lasts(now) ? now : undefined;
  const held = highest(standings.filter(lasts));
  // What rests on missing work alone holds nothing later and does not end, but it is what the learner has now.
  const place =
    now === undefined && computed.status === "determined"
      ? question.scale.levels.findIndex(({ id }) => id === computed.level)
      : (stands?.place ?? -1);
  if (held !== undefined && held.place > place) {
    const mark: Held = {
      since: held.since as EntryId,
      ...(computed.status === "determined" ? { level: computed.level, score: computed.score } : {}),
    };
    const scoreDomain = scoreDomainOf(sections);
    return {
      ...base,
      status: "determined",
      level: held.level,
      score: held.score,
      ...(scoreDomain === undefined ? {} : { scoreDomain }),
      held: mark,
    };
  }
  if (stands !== undefined || computed.status !== "determined" || now === undefined) {
    return computed;
  }
  if (expires === undefined) return computed;
  const { happened } = now.newest;
  return {
    ...base,
    status: "undetermined",
    reason: {
      code: "expired",
      data: { newest: happened, until: lastDay(now.newest, expires, zone) },
    },
  };
}
