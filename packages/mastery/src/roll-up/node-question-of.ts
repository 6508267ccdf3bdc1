import {
  beginOf,
  type CompetencyId,
  dayOf,
  endOf,
  instantOf,
  type LearnerId,
} from "@whole-learner/core";
import { giveAccount } from "../account/give-account.ts";
import { type Given, giveDetermination } from "../account/give-determination.ts";
import type { AccountQuestion } from "../account/question.ts";
import type { OpenQuestion } from "../determine/open-question.ts";
import type { Earlier, NodeQuestion } from "./node-question.ts";

/** What is asked above the competencies of one learner, with the way back in time. */
export interface OpenNodeQuestion {
  readonly question: NodeQuestion;
  readonly earlier: Earlier;
}

/** A learner's competencies on their own scales: what was asked of each, and its account. */
export type OwnAccounts = Map<
  CompetencyId,
  { readonly asked: AccountQuestion; readonly account: Given }
>;

/** The accounts as they are asked for: pieces are made where somebody pools them. */
const accountsIn = (own: OwnAccounts): Pick<NodeQuestion, "accounts" | "piecesOf"> => ({
  accounts: { get: (id) => own.get(id)?.account },
  piecesOf: (id) => {
    const one = own.get(id);
    return one === undefined ? [] : (one.account.pieces ?? giveAccount(one.asked).pieces);
  },
});

/** One question as it would have been put before an instant, with what is known now: without what had not happened. */
function asBefore(question: AccountQuestion, until: number): AccountQuestion {
  const { zone } = question.plan;
  return {
    ...question,
    evidence: question.evidence.filter(({ rating }) => beginOf(rating.happened, zone) < until),
    judgements: question.judgements.filter(({ happened }) => beginOf(happened, zone) < until),
    asOfDay: dayOf(instantOf(until - 1), zone),
    until,
  };
}

/** The accounts as they would have been before an instant. */
function before(own: OwnAccounts, instant: number): OwnAccounts {
  const then: OwnAccounts = new Map();
  for (const [id, one] of own) {
    const asked = asBefore(one.asked, instant);
    then.set(id, { asked, account: giveDetermination(asked) });
  }
  return then;
}

/** Puts the accounts of a learner's competencies, each on its own scale, into the question of what stands above them. */
export function nodeQuestionOf(
  { index, plan, outcomeJudgementsOf, asOfDay, until }: OpenQuestion,
  learner: LearnerId,
  own: OwnAccounts,
): OpenNodeQuestion {
  const { zone } = plan;
  return {
    question: {
      index,
      plan,
      learner,
      ...accountsIn(own),
      judgements: outcomeJudgementsOf(learner),
      asOfDay,
      until,
    },
    earlier: {
      instantsOf: (competency) => {
        const ratings = own.get(competency)?.asked.evidence ?? [];
        const ends = ratings.map(({ rating }) => endOf(rating.happened, zone));
        return [...new Set(ends)].sort((a, b) => a - b);
      },
      before: (instant) => ({
        index,
        plan,
        learner,
        ...accountsIn(before(own, instant)),
        judgements: outcomeJudgementsOf(learner, instant),
        asOfDay: dayOf(instantOf(instant - 1), zone),
        until: instant,
      }),
    },
  };
}
