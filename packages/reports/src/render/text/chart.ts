import type { TextHandlers } from "./handler.ts";
import { filled, pairs } from "./lines.ts";

/** Figures and charts. Text draws no chart: its finding and its table say all of it. */
export const chart: TextHandlers<"chart" | "key-figures"> = {
  chart: (node, { all, context: { width } }) => {
    const said = [filled(all(node.title), width), filled(all(node.finding), width)]
      .filter((lines) => lines !== "")
      .join("\n");
    const parts = node.place === "after" ? [all([node.table]), said] : [said, all([node.table])];
    return parts.filter((lines) => lines !== "").join("\n\n");
  },
  "key-figures": ({ items }, { all, context: { width } }) =>
    pairs(
      items.map(({ value, label, aside }) => ({
        label: all(value),
        value: aside === undefined ? all(label) : `${all(label)} (${all(aside)})`,
      })),
      width,
    ),
};
