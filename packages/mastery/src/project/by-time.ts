import type { Instant, LevelId } from "@whole-learner/core";
import { giveAccount } from "../account/give-account.ts";
import { openQuestion } from "../determine/open-question.ts";
import type { Question } from "../determine/question.ts";
import type { Account } from "../account/account.ts";
import { hasReached } from "./walks.ts";

/** So many changes by time alone are looked at. */
const mostChanges = 40;

/** The first instant at which a result comes to the target although nothing new is seen or written down. */
export function reachedByTime(
  question: Question,
  account: Account,
  target: LevelId,
): Instant | undefined {
  const { asOf } = question;
  const recorded = typeof asOf === "string" ? asOf : asOf.recorded;
  let at = account.determination.changesAt;
  for (let change = 0; at !== undefined && change < mostChanges; change += 1) {
    const { learner, competency, scale } = account;
    const later = openQuestion({
      ...question,
      learners: [learner],
      asOf: { happened: at, recorded },
    })
      .casesOf(learner, competency)
      .find((one) => one.scale.id === scale.id);
    if (later === undefined) return undefined;
    const then = giveAccount(later);
    if (hasReached(then, target)) return at;
    const next: Instant | undefined = then.determination.changesAt;
    // Instants are written in one canonical form, so that their texts are in the order of time.
    at = next !== undefined && next > at ? next : undefined;
  }
  return undefined;
}
