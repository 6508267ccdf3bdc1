import { type LevelId, levelOf, type Scale } from "@whole-learner/core";
import type { LevelWorth } from "./conversion.ts";

/** What is to be looked up: a level, and the score behind it where one was computed. */
export interface LeveledScore {
  readonly level: LevelId;
  readonly score?: number;
}

/** On straight lines between the levels' numbers; flat below the lowest and above the highest. */
function between(
  score: number,
  points: readonly (readonly [value: number, number: number])[],
): number | undefined {
  const next = points.findIndex(([value]) => score <= value);
  const above = points[next];
  const below = points[next - 1];
  if (next === -1) return points.at(-1)?.[1];
  if (above === undefined || below === undefined) return above?.[1];
  const part = (score - below[0]) / (above[0] - below[0]);
  return part === 1 ? above[1] : below[1] + part * (above[1] - below[1]);
}

/** What a level, or the score behind it, is worth in the conversion's unit; undefined where the conversion has no number for it. */
export function levelWorthOf(
  worth: LevelWorth,
  { level, score }: LeveledScore,
  scale: Scale | undefined,
  full: number,
): number | undefined {
  const asScore = worth.read === "score" && score !== undefined;
  if (worth.by === "table") {
    if (!asScore) return Object.hasOwn(worth.numbers, level) ? worth.numbers[level] : undefined;
    if (scale === undefined) return undefined;
    const points = scale.levels.map(({ id, value }) => [value, worth.numbers[id]] as const);
    // A line needs both of its ends.
    return points.every((point): point is readonly [number, number] => point[1] !== undefined)
      ? between(score, points)
      : undefined;
  }
  if (scale === undefined) return undefined;
  const value = asScore ? score : levelOf(scale, level)?.value;
  if (value === undefined || worth.by === "value") return value;
  const highest = scale.levels.at(-1)?.value ?? 0;
  return highest > 0 ? (full * value) / highest : undefined;
}
