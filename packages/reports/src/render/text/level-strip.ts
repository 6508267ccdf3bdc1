import type { LevelStrip } from "../../document/level-strip.ts";
import { between, dotsOn, isPast, levelWords } from "../dots.ts";
import type { TextHandlers } from "./handler.ts";
import { filled } from "./lines.ts";
import { displayWidth } from "./width.ts";

const centred = (mark: string, width: number): string => {
  const before = Math.floor((width - mark.length) / 2);
  return " ".repeat(before) + mark + " ".repeat(width - mark.length - before);
};

/** More dots than this are written as a number before one. */
const countable = 5;

const marks = (count: number): string =>
  count > countable ? `${count}*` : "*".repeat(Math.max(0, count));

/** Each step with what follows it: a gap, or the dot that lies between it and the next. */
const drawn = (strip: LevelStrip, least: number, gap: string): readonly string[] => {
  const dots = dotsOn(strip).map(marks);
  const width = dots.reduce((most, { length }) => Math.max(most, length), least);
  const halfway = between(strip);
  return strip.steps.map((_, at) => {
    const inside = isPast(strip, at) ? "=".repeat(width) : centred(dots[at] ?? "", width);
    const step = at === strip.goal ? `<${inside}>` : `[${inside}]`;
    if (at === strip.steps.length - 1) return step;
    return step + (halfway !== undefined && Math.floor(halfway) === at ? "*" : gap);
  });
};

/** As many steps on a line as fit. A line never breaks inside a step. */
const inLines = (steps: readonly string[], width: number): string => {
  let text = "";
  let used = 0;
  for (const step of steps) {
    const breaks = used > 0 && used + step.length > width;
    text += (breaks ? "\n" : "") + step;
    used = breaks ? step.length : used + step.length;
  }
  return text;
};

/**
 * A strip in plain characters: `[   ]` is a step, `< >` the goal, `*` a dot, `=` a step behind a single dot; then the
 * level words, each after its dots. Nothing in it needs colour, and the words say it again.
 */
export const levelStrip: TextHandlers<"level-strip"> = {
  "level-strip": (strip, { all, context: { cell, width } }) => {
    if (cell) return drawn(strip, 1, "").join("");
    const line = inLines(drawn(strip, 3, " "), width);
    const said = levelWords(strip).map(
      ({ dots, labels }) => `${marks(dots)} ${labels.map(all).join(" / ")}`,
    );
    const words = said.join("   ");
    return !line.includes("\n") && line.length + displayWidth(words) + 3 <= width
      ? `${line}   ${words}`
      : `${line}\n${filled(words, width)}`;
  },
};
