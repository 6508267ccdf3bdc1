import type { LevelId, Scale } from "@whole-learner/core";
import { type LevelStrip, levelStrip } from "../document/level-strip.ts";
import type { Language } from "../language/language.ts";
import { type Languages, spanOf, wordsOf } from "./words.ts";

/** How many competencies stand at a level. */
export interface LevelCount {
  readonly level: LevelId;
  readonly count: number;
}

const goalAt = ({ levels, goal }: Scale): number => levels.findIndex(({ id }) => id === goal);

/** The strip in words, for who does not see it. */
function alternative(
  scale: Scale,
  dots: readonly LevelCount[],
  language: Language,
  languages: Languages,
): string {
  const word = (level: LevelId): string => {
    const found = scale.levels.find(({ id }) => id === level);
    return found === undefined ? level : wordsOf(found.name, language, languages);
  };
  return language.messages.strip.alternative({
    lowest: word(scale.levels[0]?.id ?? ""),
    highest: word(scale.levels.at(-1)?.id ?? ""),
    dots: dots.map(({ level, count }) => ({ level: word(level), count })),
    goal: word(scale.goal),
  });
}

/** A profile: a dot for each competency of an outcome. Highest levels are told first. */
export const profileStrip = (
  scale: Scale,
  counts: readonly LevelCount[],
  language: Language,
  languages: Languages,
): LevelStrip =>
  levelStrip({
    steps: scale.levels.map(({ name }) => [spanOf(name, language, languages)]),
    goal: goalAt(scale),
    dots: {
      kind: "profile",
      counts: scale.levels.map(({ id }) => counts.find(({ level }) => level === id)?.count ?? 0),
    },
    alternative: alternative(scale, [...counts].reverse(), language, languages),
  });

/** One competency: a dot at its level, or an empty strip beside which a state stands. */
export function singleStrip(
  scale: Scale,
  level: LevelId | undefined,
  language: Language,
  languages: Languages,
): LevelStrip {
  const at = scale.levels.findIndex(({ id }) => id === level);
  return levelStrip({
    steps: scale.levels.map(({ name }) => [spanOf(name, language, languages)]),
    goal: goalAt(scale),
    dots: at === -1 ? { kind: "single" } : { kind: "single", at },
    alternative: alternative(
      scale,
      level === undefined ? [] : [{ level, count: 1 }],
      language,
      languages,
    ),
  });
}
