import type { LevelStrip } from "../../document/level-strip.ts";
import { between, dotsOn, isPast, levelWords } from "../dots.ts";
import type { TextHandlers } from "./handler.ts";
import { filled } from "./lines.ts";
import { displayWidth } from "./width.ts";

const centred = (mark: string, width: number): string => {
  const before = Math.floor((width - mark.length) / 2);
  return " ".repeat(before) + mark + " ".repeat(width - mark.length - before);
};

const drawn = (strip: LevelStrip, least: number, gap: string): string => {
  const dots = dotsOn(strip);
  const width = dots.reduce((most, count) => Math.max(most, count), least);
  const halfway = between(strip);
  return strip.steps
    .map((_, at) => {
      const dot = centred("*".repeat(dots[at] ?? 0), width);
      const inside = isPast(strip, at) ? "=".repeat(width) : dot;
      const cell = at === strip.goal ? `<${inside}>` : `[${inside}]`;
      const isLast = at === strip.steps.length - 1;
      return cell + (isLast ? "" : halfway !== undefined && Math.floor(halfway) === at ? "*" : gap);
    })
    .join("");
};

/**
 * A strip in plain characters: `[   ]` is a step, `< >` the goal, `*` a dot, `=` a step behind a single dot; then the
 * level words, each after its dots. Nothing in it needs colour, and the words say it again.
 */
export const levelStrip: TextHandlers<"level-strip"> = {
  "level-strip": (strip, { all, context: { cell, width } }) => {
    if (cell) return drawn(strip, 1, "");
    const line = drawn(strip, 3, " ");
    const said = levelWords(strip).map(
      ({ dots, labels }) => `${"*".repeat(dots)} ${labels.map(all).join(" / ")}`,
    );
    const words = said.join("   ");
    return displayWidth(line) + displayWidth(words) + 3 <= width
      ? `${line}   ${words}`
      : `${line}\n${filled(words, width)}`;
  },
};
