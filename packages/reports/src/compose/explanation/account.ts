import type { Level, LevelId, Text } from "@whole-learner/core";
import type { CountedPiece, Explanation } from "@whole-learner/mastery";
import { round } from "@whole-learner/psychometrics/numeric";
import type { Language } from "../../language/language.ts";
import type { Audience } from "../../privacy/audience.ts";
import { mayShow } from "../../privacy/may-show.ts";
import type { ExplanationContext } from "../explanation-context.ts";
import { type Languages, wordsOf } from "../words.ts";

/** An explanation with everything that is said by name. */
export interface Account {
  readonly explanation: Explanation;
  readonly context: ExplanationContext;
  readonly language: Language;
  readonly languages: Languages;
  readonly audience: Audience;
  /** Whether the reader sees numbers. */
  readonly numbers: boolean;
  readonly school: string | undefined;
  readonly learner: string;
  readonly competency: string;
  readonly why: string;
  /** A level's word; with its number, for who sees numbers. */
  readonly levelWord: (level: LevelId) => string;
  /** Undefined for a work that has no name. */
  readonly workName: (work: string) => string | undefined;
  /** A decimal as the policy shows it. */
  readonly shown: (value: number) => string;
}

/** The level that the result says, whoever said it. */
export const levelOfResult = ({ determination }: Explanation): LevelId | undefined =>
  determination.status === "determined" || determination.status === "judged"
    ? determination.level
    : undefined;

/** The word for a piece's number: the level that has just this value, else the number between two. */
export function wordOfPiece(
  { explanation, levelWord, numbers, shown }: Account,
  piece: CountedPiece,
): string {
  const { levels } = explanation.scale;
  const at = levels.find(({ value }) => value === piece.score);
  if (at !== undefined) return levelWord(at.id);
  if (numbers) return shown(piece.score);
  const below = [...levels].reverse().find(({ value }) => value <= piece.score) ?? levels[0];
  return below === undefined ? "" : levelWord(below.id);
}

/** Looks up every name that an explanation says. */
export function accountOf(
  explanation: Explanation,
  language: Language,
  context: ExplanationContext,
): Account {
  const { audience = "educator", framework, learner, demonstrations, school } = context;
  const languages: Languages = framework?.languages ?? [language.tag];
  const words = (text: Text): string => wordsOf(text, language, languages);
  const { determination, scale, display } = explanation;
  const numbers = mayShow("score", audience);
  const { rounding } = display;
  const shown = (value: number): string => language.number(round(value, rounding), rounding.places);
  const levelOf = (level: LevelId): Level | undefined =>
    scale.levels.find(({ id }) => id === level);
  const levelWord = (level: LevelId): string => {
    const found = levelOf(level);
    const word = found === undefined ? level : words(found.name);
    return numbers && found !== undefined && word !== String(found.value)
      ? `${found.value} ${word}`
      : word;
  };
  const competency = framework?.competencies.find(({ id }) => id === determination.competency);
  const names = new Map((demonstrations ?? []).map(({ id, name }) => [id as string, name]));
  const level = levelOfResult(explanation);
  const { score } = explanation.scored;
  const { messages } = language;
  return {
    explanation,
    context,
    language,
    languages,
    audience,
    numbers,
    school: school === undefined ? undefined : words(school),
    learner: learner?.name ?? determination.learner,
    competency: competency === undefined ? determination.competency : words(competency.name),
    why: messages.explanation.why({
      ...(level === undefined ? {} : { level: levelWord(level) }),
      ...(numbers && score !== undefined ? { score: shown(score) } : {}),
    }),
    levelWord,
    workName: (work) => {
      const named = names.get(work);
      return named === undefined ? undefined : words(named);
    },
    shown,
  };
}
