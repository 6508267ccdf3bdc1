import type { LevelStrip } from "../document/level-strip.ts";
import { between, dotsOn, isPast } from "./dots.ts";

const centred = (mark: string, width: number): string => {
  const before = Math.floor((width - mark.length) / 2);
  return " ".repeat(before) + mark + " ".repeat(width - mark.length - before);
};

/** More dots than this are written as a number before one. */
const countable = 5;

/** So many dots: one by one, or a number before one. */
export const dotMarks = (count: number, dot: string): string =>
  count > countable ? `${count}${dot}` : dot.repeat(count);

/**
 * A strip in plain characters, step by step: `[   ]` is a step, `< >` the goal, a dot a competency, `=` a step behind a
 * single dot. After each step its gap, or the dot that lies between it and the next.
 */
export const stripLine = (
  strip: LevelStrip,
  dot: string,
  least: number,
  gap: string,
): readonly string[] => {
  const dots = dotsOn(strip).map((count) => dotMarks(count, dot));
  const width = dots.reduce((most, { length }) => Math.max(most, length), least);
  const halfway = between(strip);
  return strip.steps.map((_, at) => {
    const inside = isPast(strip, at) ? "=".repeat(width) : centred(dots[at] ?? "", width);
    const step = at === strip.goal ? `<${inside}>` : `[${inside}]`;
    if (at === strip.steps.length - 1) return step;
    return step + (halfway !== undefined && Math.floor(halfway) === at ? dot : gap);
  });
};
