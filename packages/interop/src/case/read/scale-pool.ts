import type { Scale } from "@whole-learner/core/framework";
import { type LanguageTag } from "@whole-learner/core/text";
import type { FromCaseOptions } from "../options.ts";
import { wordsOf } from "../words.ts";
import { find, type Reading } from "./reading.ts";

/** A level before it has a scale. */
export interface LevelWords {
  readonly name: string;
  readonly value: number;
}

/** The scales of a framework that is being read: levels that say the same are one scale. */
export interface ScalePool {
  readonly scales: Scale[];
  readonly bySignature: Map<string, Scale>;
}

const signature = (levels: readonly LevelWords[]): string =>
  JSON.stringify(levels.map(({ name, value }) => [name, value]));

/** A pool that begins with scales that are there already. */
export function poolOf(scales: readonly Scale[], main: LanguageTag): ScalePool {
  const bySignature = new Map<string, Scale>();
  for (const scale of scales) {
    const key = signature(
      scale.levels.map(({ name, value }) => ({ name: wordsOf(name, main), value })),
    );
    if (!bySignature.has(key)) bySignature.set(key, scale);
  }
  return { scales: [...scales], bySignature };
}

/** The scale with these levels, lowest first: one that is there, else a new one. */
export function scaleFor(
  reading: Reading,
  pool: ScalePool,
  levels: readonly LevelWords[],
  { goal = "second-highest" }: FromCaseOptions,
): Scale {
  const key = signature(levels);
  const known = pool.bySignature.get(key);
  if (known !== undefined) return known;
  const taken = new Set(pool.scales.map(({ id }) => id as string));
  let number = 1;
  while (taken.has(`case-${number}`)) number += 1;
  const chosen = String(goal === "highest" ? levels.length : levels.length - 1);
  const scale: Scale = {
    id: `case-${number}`,
    levels: levels.map(({ name, value }, at) => ({ id: String(at + 1), name, value })),
    goal: chosen,
  };
  pool.scales.push(scale);
  pool.bySignature.set(key, scale);
  find(reading, "case-goal-chosen", [], { scale: scale.id, level: chosen }, ["note", "made"]);
  return scale;
}
