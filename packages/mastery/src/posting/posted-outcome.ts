import type { OutcomeDetermination } from "../determination/determination.ts";
import { postedReason } from "./posted-value.ts";
import type { PostedOutcome } from "./posting.ts";

/** What the status of an outcome brings with it. */
function stated(
  found: OutcomeDetermination,
): Pick<
  PostedOutcome,
  "status" | "level" | "score" | "scoreDomain" | "have" | "need" | "reason" | "judgement"
> {
  switch (found.status) {
    case "no-evidence":
    case "profile":
      return { status: found.status };
    case "determined":
      return {
        status: found.status,
        level: found.level,
        score: found.score,
        ...(found.scoreDomain === undefined ? {} : { scoreDomain: found.scoreDomain }),
      };
    case "met": {
      const { status, have, need, level } = found;
      return { status, have, need, ...(level === undefined ? {} : { level }) };
    }
    case "not-met":
      return { status: found.status, have: found.have, need: found.need };
    case "undetermined":
      return { status: found.status, reason: postedReason(found.reason) };
    case "judged":
      return { status: found.status, level: found.level, judgement: found.judgement };
    default:
      return found satisfies never;
  }
}

/** An outcome as it is given out. */
export function postedOutcome(found: OutcomeDetermination): PostedOutcome {
  const { learner, outcome, band, scale, held, profile } = found;
  const { children, withLevel, atGoal } = profile;
  const levels = profile.levels.map(({ level, count }) => ({ level, count }));
  return {
    learner,
    outcome,
    ...(band === undefined ? {} : { band }),
    ...(scale === undefined ? {} : { scale }),
    ...stated(found),
    ...(held === undefined ? {} : { held }),
    profile: { children, withLevel, atGoal, levels },
  };
}
