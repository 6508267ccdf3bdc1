import { penLines } from "../pen-lines.ts";
import { joinInline } from "./attention.ts";
import { asLine } from "./escape.ts";
import type { MarkdownHandlers } from "./handler.ts";
import { stacked, strongWords } from "./lines.ts";

/** A line for a pen, letter for letter. */
const line = `\`${"_".repeat(30)}\``;

/** What is written on with a pen: boxes to tick, lines to write and to sign on. */
export const form: MarkdownHandlers<"write-in" | "signatures" | "choices"> = {
  "write-in": ({ label, lines }, rendering) =>
    stacked([
      asLine(strongWords(label, rendering)),
      ...Array.from({ length: penLines(lines) }, () => line),
    ]),
  signatures: ({ items }, rendering) =>
    items
      .map(({ label, value }) => {
        const said = value === undefined ? line : rendering.all(value);
        return `- ${asLine(joinInline([strongWords(label, rendering), " ", said]))}`.trimEnd();
      })
      .join("\n"),
  choices: ({ label, items }, rendering) => {
    const { all } = rendering;
    const boxes = items.map(({ children, goal, chosen }) => {
      const marked = goal === undefined ? "" : ` (${all(goal)})`;
      const ticked = chosen === undefined ? "" : ` (${all(chosen)})`;
      const words = asLine(`${all(children)}${marked}${ticked}`);
      return `- [${chosen === undefined ? " " : "x"}] ${words}`.trimEnd();
    });
    return stacked([asLine(strongWords(label ?? [], rendering)), boxes.join("\n")]);
  },
};
