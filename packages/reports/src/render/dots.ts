import type { LevelStrip } from "../document/level-strip.ts";
import type { Span } from "../document/node.ts";

const whole = (count: number): number => (Number.isInteger(count) && count > 0 ? count : 0);

/** How many dots stand on each step. One between two steps is found by {@link between}, and on neither. */
export const dotsOn = ({ steps, dots }: LevelStrip): readonly number[] =>
  steps.map((_, at) =>
    dots.kind === "profile" ? whole(dots.counts[at] ?? 0) : dots.at === at ? 1 : 0,
  );

/** Whether a step lies behind the dot of a single strip: only those are tinted, a profile has no level of its own. */
export const isPast = ({ dots }: LevelStrip, at: number): boolean =>
  dots.kind === "single" && dots.at !== undefined && at < dots.at;

/** Whether a step is at or behind the dot of a single strip. */
export const isReached = ({ dots }: LevelStrip, at: number): boolean =>
  dots.kind === "single" && dots.at !== undefined && at <= dots.at;

/** Where a single dot lies when it is between two steps, counted from the first. */
export const between = ({ dots, steps }: LevelStrip): number | undefined =>
  dots.kind === "single" &&
  dots.at !== undefined &&
  !Number.isInteger(dots.at) &&
  dots.at >= 0 &&
  dots.at <= steps.length - 1
    ? dots.at
    : undefined;

/** Level words with their dots. A dot between two steps has the words of both. */
export interface LevelWords {
  readonly dots: number;
  readonly labels: readonly (readonly Span[])[];
}

/** The words beside a strip: each step that has dots, highest first. */
export const levelWords = (strip: LevelStrip): readonly LevelWords[] => {
  const halfway = between(strip);
  if (halfway !== undefined) {
    const below = Math.floor(halfway);
    return [{ dots: 1, labels: strip.steps.slice(below, below + 2).map(({ label }) => label) }];
  }
  return dotsOn(strip)
    .map((dots, at) => ({ dots, labels: [strip.steps[at]?.label ?? []] }))
    .filter(({ dots }) => dots > 0)
    .reverse();
};
