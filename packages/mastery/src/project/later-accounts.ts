import { type AsOf, asOfBounds, beginOf, type Instant } from "@whole-learner/core";
import type { Account } from "../account/account.ts";
import { giveAccount } from "../account/give-account.ts";
import { compile } from "../compile/compile.ts";
import { openQuestion } from "../determine/open-question.ts";
import type { Question } from "../determine/question.ts";

/** So many changes by time alone are looked at: a window by school years moves for ever. */
const mostChanges = 40;

/** An account as of a later instant, by what is known now. */
export interface LaterAccount {
  readonly at: Instant;
  readonly account: Account;
}

/** The accounts as of every instant at which one can change although nothing new is seen or written down, in the order of time. */
export function* laterAccounts(question: Question, account: Account): Generator<LaterAccount> {
  const { learner, competency, scale } = account;
  let at = account.determination.changesAt;
  if (at === undefined) return;
  const { asOf } = question;
  const policy = "sections" in question.policy ? question.policy : compile(question.policy);
  const { recordedBefore } = asOfBounds(asOf, policy.zone);
  const recorded = typeof asOf === "string" ? asOf : asOf.recorded;
  // What is known now stays all that is known. A correction that was written down ahead of its time acts when it happens: so both times move.
  const entries = question.evidence.entries.filter(
    (entry) => beginOf(entry.recorded ?? entry.happened, policy.zone) < recordedBefore,
  );
  const asOfAt = (at: Instant): AsOf => ({
    happened: at,
    recorded: beginOf(at) < recordedBefore ? recorded : at,
  });
  for (let change = 0; at !== undefined && change < mostChanges; change += 1) {
    const later = openQuestion({
      ...question,
      policy,
      evidence: { ...question.evidence, entries },
      learners: [learner],
      asOf: asOfAt(at),
    })
      .casesOf(learner, competency)
      .find((one) => one.scale.id === scale.id);
    if (later === undefined) return;
    const then = giveAccount(later);
    yield { at, account: then };
    const next: Instant | undefined = then.determination.changesAt;
    // Instants are written in one canonical form, so that their texts are in the order of time.
    at = next !== undefined && next > at ? next : undefined;
  }
}
