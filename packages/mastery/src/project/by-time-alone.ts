import type { Instant } from "@whole-learner/core";
import { giveAccount } from "../account/give-account.ts";
import type { CompetencyDetermination } from "../determination/determination.ts";
import { openQuestion } from "../determine/open-question.ts";
import type { Question } from "../determine/question.ts";
import { refused } from "../issue/refused.ts";
import { placeOf } from "../timeline/place-of.ts";
import { laterAccounts } from "./later-accounts.ts";

/**
 * What becomes of a determination although nothing new is seen or written down: it `stays` what it is, or from an instant on it `becomes`
 * another.
 */
export type ByTimeAlone =
  | { readonly status: "stays" }
  | {
      readonly status: "becomes";
      readonly at: Instant;
      readonly determination: CompetencyDetermination;
    };

/**
 * What becomes of one determination by time alone, where nothing new is seen or written down: the first other level, grade band, or reason
 * for no level, and from when on. `changesAt` of a determination is only the first instant at which anything of it can change; here each
 * such instant is looked at, up to forty. A score that moves within its level is no change. The question is the one that the determination
 * answers. Throws `InvalidInputError` where it is none of the question's.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { byTimeAlone, definePolicy, determine, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [2], from: "2026-09-01" });
 * const policy = definePolicy({ ...policies.mostRecent, sufficiency: { newestWithin: { months: 12 } } });
 * const question = { framework, evidence, policy, asOf: "2026-11-22" };
 * const later = byTimeAlone(question, determine(question).competencies[0]);
 * later.status === "becomes" && [later.at, later.determination.status]; // => ["2027-09-02T00:00:00.000Z", "insufficient"]
 * ```
 */
export function byTimeAlone(
  question: Question,
  determination: Pick<CompetencyDetermination, "learner" | "competency" | "scale"> | undefined,
): ByTimeAlone {
  if (determination === undefined)
    throw refused("not-in-question", ["determination"], { what: "determination" });
  const { learner, competency, scale } = determination;
  const asked = openQuestion({ ...question, learners: [learner] })
    .casesOf(learner, competency)
    .find((one) => one.scale.id === scale);
  if (asked === undefined)
    throw refused("not-in-question", ["determination"], { what: "determination" });
  const now = giveAccount(asked);
  const place = placeOf(now.determination);
  for (const { at, account } of laterAccounts(question, now))
    if (placeOf(account.determination) !== place)
      return { status: "becomes", at, determination: account.determination };
  return { status: "stays" };
}
