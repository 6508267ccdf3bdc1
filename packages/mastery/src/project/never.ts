import type { Problem } from "@whole-learner/core";
import type { Account } from "../account/account.ts";
import { cutsOf, levelAt } from "../level/cuts.ts";
import type { NeverReasons } from "./projection.ts";
import { suppose } from "./suppose.ts";
import { isAtLeast, type Projected } from "./walks.ts";

type Reason = Problem<NeverReasons>;

/** What stands in front of whatever further pieces would show. */
function inFront({ determination }: Account): Reason | undefined {
  if (determination.status === "judged") {
    return { code: "judged", data: { judgement: determination.judgement } };
  }
  if (determination.status !== "undetermined") return undefined;
  const { reason } = determination;
  switch (reason.code) {
    case "exempt":
    case "blocked":
    case "judged-no-level":
      return reason;
    default:
      return undefined;
  }
}

/** The policy looks at fewer pieces than it asks for. */
function asksTooMuch({ sections }: Account): Reason | undefined {
  const { window, sufficiency } = sections;
  const most = Math.min(window.recent ?? Infinity, window.best ?? Infinity);
  const need = sufficiency.pieces ?? 0;
  return most < need ? { code: "asks-more-than-it-looks-at", data: { need, most } } : undefined;
}

/** No score leaves the range of the pieces, and at its upper end the target is not reached. */
function beyondHighest({ account, target, values }: Projected): Reason | undefined {
  const { sections, scale, pieces } = account;
  const { traits } = sections.score.method;
  const cuts = cutsOf(scale, sections.level);
  if (!traits.bounded || traits.gives !== "scale" || cuts === undefined) return undefined;
  const highest = Math.max(...values, ...pieces.map(({ score = -Infinity }) => score));
  const { level } = levelAt(highest, scale, sections.level, cuts);
  return isAtLeast(account, level, target)
    ? undefined
    : { code: "beyond-highest", data: { highest: level } };
}

/** Why no further pieces lead to the target, so far as that is known before any is tried. */
export function neverReason(projected: Projected): Reason | undefined {
  const { account, question, values } = projected;
  const [lowest] = values;
  return (
    inFront(suppose(account, question, [lowest])) ??
    asksTooMuch(account) ??
    beyondHighest(projected)
  );
}
