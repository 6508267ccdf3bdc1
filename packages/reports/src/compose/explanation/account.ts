import {
  competencyById,
  type Demonstration,
  type Entry,
  type EntryId,
  type Framework,
  indexFramework,
  type LevelId,
} from "@whole-learner/core";
import type { CountedPiece, Explanation } from "@whole-learner/mastery";
import { round } from "@whole-learner/psychometrics/numeric";
import { type NameSpan, name } from "../../document/name.ts";
import { type NumberSpan, number } from "../../document/number.ts";
import type { Language } from "../../language/language.ts";
import type { Register } from "../../privacy/audience.ts";
import { mayRead } from "../../privacy/may-read.ts";
import type { ExplanationContext } from "../explanation-context.ts";
import { levelName } from "../level-name.ts";
import { planOf } from "../plan-of.ts";
import type { Names } from "../problem-words.ts";
import { type Reader, readerOf } from "../reader.ts";
import { nameOf, wordsOf } from "../words.ts";
import { entriesById } from "./entries-by-id.ts";

/** An explanation with everything that is said by name. */
export interface Account extends Reader {
  readonly explanation: Explanation;
  /** The pieces that the method looked at, oldest first. */
  readonly counted: readonly CountedPiece[];
  readonly context: ExplanationContext;
  readonly audience: Register;
  readonly framework: Framework | undefined;
  readonly names: Names;
  readonly learner: string;
  readonly competency: NameSpan;
  /** The same as plain words, for titles. */
  readonly competencyWords: string;
  /** The short name that people use, if it has one. */
  readonly code: string | undefined;
  readonly demonstrations: ReadonlyMap<string, Demonstration>;
  readonly entries: ReadonlyMap<EntryId, Entry>;
}

/** A level's word; with its number, for who sees numbers. */
export const levelWord = (account: Account, level: LevelId): NameSpan =>
  levelName(account.explanation.scale, level, account.audience, account);

/** A decimal as the policy shows it. */
export function shownNumber({ explanation, language }: Account, value: number): NumberSpan {
  const { rounding } = explanation.display;
  return number(language.number(round(value, rounding), rounding.places));
}

/** The record of a work, where it is at hand and this audience may see it. */
export function workSeen(
  { demonstrations, audience }: Account,
  work: string,
): Demonstration | undefined {
  const found = demonstrations.get(work);
  return found?.visibility === undefined || mayRead(found.visibility, audience) ? found : undefined;
}

/** A work by its name, where it has one and this audience may see it. */
export function workName(account: Account, work: string): NameSpan | undefined {
  const text = workSeen(account, work)?.name;
  return text === undefined ? undefined : nameOf(text, account);
}

/** Looks up every name that an explanation says. */
export function accountOf(
  explanation: Explanation,
  language: Language,
  context: ExplanationContext,
): Account {
  const { audience = "educator", framework: given, learner, policy, evidence } = context;
  const { determination, turnedAway } = explanation;
  const index = given === undefined || !("format" in given) ? given : indexFramework(given);
  const framework = index?.framework;
  const reader = readerOf(language, {
    ...(framework === undefined ? {} : { main: framework.languages[0] }),
    ...(policy === undefined ? {} : { zone: planOf(policy).zone }),
  });
  const competency = index && competencyById(index, determination.competency);
  const asked = [
    ...turnedAway.map(({ entry }) => entry),
    ...(determination.status === "judged" ? [determination.judgement] : []),
  ];
  return {
    ...reader,
    explanation,
    counted: explanation.counted.filter(({ passedOver }) => passedOver !== true),
    context,
    audience,
    framework,
    names: { reader, framework },
    learner: learner?.name ?? determination.learner,
    competency:
      competency === undefined ? name(determination.competency) : nameOf(competency.name, reader),
    competencyWords:
      competency === undefined ? determination.competency : wordsOf(competency.name, reader),
    code: competency?.code,
    demonstrations: new Map((context.demonstrations ?? []).map((one) => [one.id, one] as const)),
    entries: entriesById(evidence, new Set(asked)),
  };
}
