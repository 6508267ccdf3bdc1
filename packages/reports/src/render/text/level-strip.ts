import { levelWords } from "../dots.ts";
import { dotMarks, stripLine } from "../strip-line.ts";
import type { TextHandlers } from "./handler.ts";
import { filled } from "./lines.ts";
import { displayWidth } from "./width.ts";

/** A space that no line breaks at: a strip in a cell stays whole. */
const unbroken = "\u00A0";

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

/** A strip in plain characters, then the level words, each after its dots: nothing in it needs colour. */
export const levelStrip: TextHandlers<"level-strip"> = {
  "level-strip": (strip, { all, context: { cell, width } }) => {
    if (cell) return stripLine(strip, "*", 1, "").join("").replaceAll(" ", unbroken);
    const line = inLines(stripLine(strip, "*", 3, " "), width);
    const said = levelWords(strip).map(
      ({ dots, labels }) => `${dotMarks(dots, "*")} ${labels.map(all).join(" / ")}`,
    );
    const words = said.join("   ");
    return !line.includes("\n") && line.length + displayWidth(words) + 3 <= width
      ? `${line}   ${words}`
      : `${line}\n${filled(words, width)}`;
  },
};
