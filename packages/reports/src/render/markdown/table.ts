import type { TableRow } from "../../document/table.ts";
import { attend } from "./attention.ts";
import { asLine } from "./escape.ts";
import type { MarkdownHandlers } from "./handler.ts";
import { stacked, strongWords } from "./lines.ts";

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.trim()).join(" | ")} |`;

/** A table of GFM under its caption. It has no groups and no closing rows: their names and sums are strong. */
export const table: MarkdownHandlers<"table"> = {
  table: (node, rendering) => {
    const { all, within, context } = rendering;
    const rowOf =
      (strong: boolean) =>
      ({ cells, marked }: TableRow): string =>
        line(
          node.columns.map((_, at) => {
            const isStrong = strong || (marked === true && at === 0);
            const words = within(
              { ...context, cell: true, strong: context.strong || isStrong },
              cells[at]?.children ?? [],
            );
            return isStrong && !context.strong ? attend("**", words) : words;
          }),
        );
    const lines = [
      line(node.columns.map(({ label }) => all(label))),
      line(node.columns.map(({ numeric }) => (numeric === true ? "---:" : "---"))),
      ...node.groups.flatMap(({ label, rows }) => [
        ...(label === undefined
          ? []
          : [line(node.columns.map((_, at) => (at === 0 ? strongWords(label, rendering) : "")))]),
        ...rows.map(rowOf(false)),
      ]),
      ...node.foot.map(rowOf(true)),
    ];
    return stacked([
      asLine(strongWords(node.caption, rendering)),
      asLine(all(node.aside ?? [])),
      node.columns.length === 0 ? "" : lines.join("\n"),
    ]);
  },
};
