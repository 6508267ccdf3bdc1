import {
  bandPosition,
  beginOf,
  endOf,
  type Judgement,
  type ProgressionFamily,
  type Zone,
} from "@whole-learner/core";
import type { AccountQuestion } from "../account/question.ts";
import type {
  CompetencyDetermination,
  CompetencyDeterminationBase,
  Computed,
} from "../determination/determination.ts";
import { isShown, type Piece } from "../pieces/piece.ts";
import type { JudgementSection } from "../policy/sections.ts";

/** What a judgement stands in front of. */
export interface JudgeQuestion {
  readonly question: AccountQuestion;
  readonly section: JudgementSection;
  readonly base: CompetencyDeterminationBase;
  readonly computed: Computed;
  /** All works, whether or not they count. */
  readonly works: readonly Piece[];
  readonly family: ProgressionFamily;
}

/** The determination with the judgement that made it so, if one is in force. */
export interface JudgedResult {
  readonly judgement: Judgement | undefined;
  readonly determination: CompetencyDetermination;
}

/** In force from its first day to its last, by when it was made where it names no first day. */
const inForce = ({ from, until, happened }: Judgement, at: number, zone: Zone): boolean =>
  beginOf(from ?? happened, zone) < at && (until === undefined || endOf(until, zone) >= at);

/** The newest judgement in force before an instant; of equal ones, the last by id. */
export function judgementInForce(
  judgements: readonly Judgement[],
  at: number,
  zone: Zone,
): Judgement | undefined {
  let newest: Judgement | undefined;
  for (const judgement of judgements) {
    if (!inForce(judgement, at, zone)) continue;
    const since =
      newest === undefined ? 1 : beginOf(judgement.happened, zone) - beginOf(newest.happened, zone);
    // A day and the instant at which it begins are one time, however they are written.
    if (since > 0 || (since === 0 && judgement.id > (newest?.id ?? ""))) newest = judgement;
  }
  return newest;
}

/**
 * Whether something counts that nobody could know of when the judgement was made: it happened afterwards, or it was written down only after
 * the judgement itself was.
 */
function hasNewEvidence(
  { happened, recorded = happened }: Judgement,
  asked: JudgeQuestion,
): boolean {
  const { zone } = asked.question.plan;
  const madeAt = endOf(happened, zone);
  const knownAt = endOf(recorded, zone);
  return asked.works.some(
    (piece) =>
      isShown(piece) &&
      (piece.happenedAt >= madeAt ||
        piece.ratings.some(
          ({ evidence, missing }) =>
            // A rater's word about a work that was known is news too: it was said afterwards.
            !missing && (evidence.at >= madeAt || evidence.knownAt >= knownAt),
        )),
  );
}

/** Whether a judgement is about a grade band that the learner has left since: growth is band first, then level. */
function isOfEarlierBand({ value }: Judgement, { question, base, family }: JudgeQuestion): boolean {
  if (value.kind !== "level" || value.band === undefined || base.band === undefined) return false;
  const own = bandPosition(question.index, value.band);
  const current = bandPosition(question.index, base.band);
  return family === "within-band" && own !== undefined && current !== undefined && own < current;
}

/** Stage 12: a person's professional judgement replaces the result and keeps the computed one beside it. It is no evidence. */
export function judge(asked: JudgeQuestion): JudgedResult {
  const { question, section, base, computed } = asked;
  const { zone } = question.plan;
  const judgement = judgementInForce(question.judgements, question.until, zone);
  if (judgement === undefined) return { judgement, determination: computed };
  const newEvidence = hasNewEvidence(judgement, asked);
  if (isOfEarlierBand(judgement, asked) || (newEvidence && section.onNewEvidence === "drop")) {
    return { judgement, determination: computed };
  }
  const { value } = judgement;
  switch (value.kind) {
    case "level":
      return {
        judgement,
        determination: {
          ...base,
          ...(value.band === undefined ? {} : { band: value.band }),
          status: "judged",
          level: value.level,
          judgement: judgement.id,
          computed,
          newEvidence: newEvidence && section.onNewEvidence === "keep-and-flag",
        },
      };
    case "exempt":
      return {
        judgement,
        determination: { ...base, status: "undetermined", reason: { code: "exempt", data: {} } },
      };
    case "no-level":
      return {
        judgement,
        determination: {
          ...base,
          status: "undetermined",
          reason: { code: "judged-no-level", data: { judgement: judgement.id } },
        },
      };
    default:
      return value satisfies never;
  }
}
