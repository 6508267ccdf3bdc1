import { type Evidence, instantOf, type Rating } from "@whole-learner/core";
import type { Account } from "../account/account.ts";
import { giveAccount } from "../account/give-account.ts";
import type { AccountQuestion } from "../account/question.ts";
import type { AdmittedEvidence, Piece } from "../pieces/piece.ts";

/** What the ids of supposed works begin with. */
const supposedWork = "supposed-";

function ratingOf(
  question: AccountQuestion,
  at: number,
  voice: number,
  value: number,
): AdmittedEvidence {
  const { learner, competency, until } = question;
  // Of each competency its own, so that none is taken for another where pieces of several are pooled.
  const work = `${supposedWork}${competency}-${at}`;
  const happened = instantOf(until - 1);
  const rating: Rating = {
    type: "rating",
    id: `${work}-${voice}`,
    learner,
    target: competency,
    value: { kind: "number", number: value },
    happened,
    recorded: happened,
    // After everything else of its time, in the order in which they are supposed.
    sequence: Number.MAX_SAFE_INTEGER - 10_000 + at,
    rater: { role: `${supposedWork}voice-${voice}` },
  };
  const evidence: Evidence = {
    id: rating.id,
    learner,
    competency,
    rating,
    circumstances: {
      kind: `${supposedWork}kind-${at}`,
      setting: `${supposedWork}setting-${at}`,
      experience: `${supposedWork}experience-${at}`,
      task: work,
      verification: { status: "verified", by: { role: "educator" } },
    },
    work,
    happened,
    recorded: happened,
    at: until - 1,
    knownAt: until - 1,
  };
  return { evidence, number: value, missing: false };
}

/** Pieces as far apart as they can be: each from an experience, a setting and of a kind of its own, verified, and seen by as many voices as are asked for. */
function pieceOf(account: Account, question: AccountQuestion, at: number, value: number): Piece {
  const voices = account.sections.sufficiency.voices ?? 1;
  const first = ratingOf(question, at, 0, value);
  const more = Array.from({ length: Math.min(voices, 20) - 1 }, (_, voice) =>
    ratingOf(question, at, voice + 1, value),
  );
  const { evidence } = first;
  return {
    work: evidence.work,
    score: value,
    weight: 1,
    missing: false,
    band: account.band,
    circumstances: evidence.circumstances,
    at: evidence.at,
    happened: evidence.happened,
    happenedAt: evidence.at,
    ratings: [first, ...more],
  };
}

export const isSupposed = ({ work }: Piece): boolean => work.startsWith(supposedWork);

/** The account as it would be with further pieces of these values at the end of the day asked for, by the whole pipeline. */
export const suppose = (
  account: Account,
  question: AccountQuestion,
  values: readonly number[],
): Account =>
  giveAccount({
    ...question,
    supposed: values.map((value, at) => pieceOf(account, question, at, value)),
  });
