import { joinInline } from "./attention.ts";
import { asLine } from "./escape.ts";
import type { MarkdownHandlers } from "./handler.ts";
import { stacked, strongWords } from "./lines.ts";

/** Figures and charts. Markdown draws no chart: its finding and its table say all of it. */
export const chart: MarkdownHandlers<"chart" | "key-figures"> = {
  chart: (node, rendering) => {
    const { all } = rendering;
    const said = [asLine(strongWords(node.title, rendering)), asLine(all(node.finding))];
    const table = all([node.table]);
    return stacked(node.place === "after" ? [table, ...said] : [...said, table]);
  },
  "key-figures": ({ items }, rendering) =>
    items
      .map(({ value, label, aside }) => {
        const { all } = rendering;
        const quiet = aside === undefined ? "" : ` (${all(aside)})`;
        const figure = joinInline([strongWords(value, rendering), " ", all(label), quiet]);
        return `- ${asLine(figure)}`.trimEnd();
      })
      .join("\n"),
};
