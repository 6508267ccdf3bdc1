import { penLines } from "../pen-lines.ts";
import type { TextHandlers } from "./handler.ts";
import { filled, pairs } from "./lines.ts";

/** How long a line to sign on is, where the page is wide enough. */
const signed = 30;

/** What is written on with a pen: boxes to tick, lines to write and to sign on. */
export const form: TextHandlers<"write-in" | "signatures" | "choices"> = {
  "write-in": ({ label, lines }, { all, context: { width } }) => {
    const rules = Array.from({ length: penLines(lines) }, () => "_".repeat(width));
    return [filled(all(label), width), ...rules].join("\n");
  },
  signatures: ({ items }, { all, context: { width } }) =>
    pairs(
      items.map(({ label, value }) => ({
        label: all(label),
        value: value === undefined ? "_".repeat(Math.min(signed, width - 2)) : all(value),
      })),
      width,
    ),
  choices: ({ label, items }, { all, context: { width } }) => {
    const boxes = items.map(({ children, goal, chosen }) => {
      const marked = goal === undefined ? "" : ` (${all(goal)})`;
      const ticked = chosen === undefined ? "" : ` (${all(chosen)})`;
      return `[${chosen === undefined ? " " : "x"}] ${all(children)}${marked}${ticked}`;
    });
    return [all(label ?? []), ...boxes]
      .filter((line) => line !== "")
      .map((line) => filled(line, width))
      .join("\n");
  },
};
