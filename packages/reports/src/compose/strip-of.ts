import { type LevelId, levelOf, levelPosition, type Scale } from "@whole-learner/core";
import { type LevelStrip, levelStrip } from "../document/level-strip.ts";
import type { Reader } from "./reader.ts";
import { spanOf, wordsOf } from "./words.ts";

/** How many competencies stand at a level. */
export interface LevelCount {
  readonly level: LevelId;
  readonly count: number;
}

/** The strip in words, for who does not see it; the highest level that has a dot is told first. */
function alternative(
  scale: Scale,
  goal: LevelId,
  counts: readonly LevelCount[],
  reader: Reader,
): string {
  const word = (id: LevelId): string => {
    const level = levelOf(scale, id);
    return level === undefined ? id : wordsOf(level.name, reader);
  };
  const { levels } = scale;
  return reader.language.messages.strip.alternative({
    lowest: word(levels[0]?.id ?? ""),
    highest: word(levels.at(-1)?.id ?? ""),
    dots: [...counts].reverse().map(({ level, count }) => ({ level: word(level), count })),
    ...(levelPosition(scale, goal) === undefined ? {} : { goal: word(goal) }),
  });
}

const common = (scale: Scale, goal: LevelId, counts: readonly LevelCount[], reader: Reader) => {
  const at = levelPosition(scale, goal);
  return {
    steps: scale.levels.map(({ name }) => [spanOf(name, reader)]),
    ...(at === undefined ? {} : { goal: at }),
    alternative: alternative(scale, goal, counts, reader),
  };
};

/** A profile: a dot for each competency of an outcome. */
export function profileStrip(
  scale: Scale,
  profile: readonly LevelCount[],
  reader: Reader,
): LevelStrip {
  const counts = scale.levels.map(({ id }) => ({
    level: id,
    count: profile.find(({ level }) => level === id)?.count ?? 0,
  }));
  return levelStrip({
    ...common(
      scale,
      scale.goal,
      counts.filter(({ count }) => count > 0),
      reader,
    ),
    dots: { kind: "profile", counts: counts.map(({ count }) => count) },
  });
}

/** One competency: a dot at its level, or an empty strip beside which a state stands. */
export function singleStrip(
  scale: Scale,
  { level, goal }: { readonly level: LevelId | undefined; readonly goal: LevelId },
  reader: Reader,
): LevelStrip {
  const look = JSON.stringify([scale.id, level, goal]);
  const known = reader.strips.get(look);
  if (known !== undefined) return known;
  const at = level === undefined ? undefined : levelPosition(scale, level);
  const made = levelStrip({
    ...common(scale, goal, level === undefined ? [] : [{ level, count: 1 }], reader),
    dots: at === undefined ? { kind: "single" } : { kind: "single", at },
  });
  reader.strips.set(look, made);
  return made;
}
