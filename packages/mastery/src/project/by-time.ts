import type { Instant, LevelId } from "@whole-learner/core";
import type { Account } from "../account/account.ts";
import type { Question } from "../determine/question.ts";
import { laterAccounts } from "./later-accounts.ts";
import { hasReached } from "./walks.ts";

/** The first instant at which a result comes to the target although nothing new is seen or written down. */
export function reachedByTime(
  question: Question,
  account: Account,
  target: LevelId,
): Instant | undefined {
  for (const { at, account: then } of laterAccounts(question, account))
    if (hasReached(then, target)) return at;
  return undefined;
}
