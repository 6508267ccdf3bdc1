import type { TableRow } from "../../document/table.ts";
import type { TextHandlers } from "./handler.ts";
import { filled } from "./lines.ts";
import { gridLines } from "./table-grid.ts";
import { stackLines } from "./table-stack.ts";
import { columnWidths } from "./table-widths.ts";

/** A row as texts, one for each column. */
export interface TextRow {
  readonly cells: readonly string[];
  readonly marked: boolean;
}

/** A table as texts: what the layouts draw. */
export interface TextTable {
  readonly labels: readonly string[];
  readonly numeric: readonly boolean[];
  readonly groups: readonly { readonly label: string; readonly rows: readonly TextRow[] }[];
  readonly foot: readonly TextRow[];
}

/** A table in columns where the page is wide enough, else each row as labels and values. */
export const table: TextHandlers<"table"> = {
  table: (node, { all, within, context }) => {
    const { width } = context;
    const rowOf = ({ cells, marked }: TableRow): TextRow => ({
      cells: node.columns.map((_, at) =>
        within({ ...context, cell: true, tight: true }, cells[at]?.children ?? []),
      ),
      marked: marked === true,
    });
    const texts: TextTable = {
      labels: node.columns.map(({ label }) => all(label)),
      numeric: node.columns.map(({ numeric }) => numeric === true),
      groups: node.groups.map(({ label, rows }) => ({
        label: all(label ?? []),
        rows: rows.map(rowOf),
      })),
      foot: node.foot.map(rowOf),
    };
    const widths = columnWidths(texts, width);
    const head = [all(node.caption), all(node.aside ?? [])].map((line) => filled(line, width));
    const body = widths === undefined ? stackLines(texts, width) : gridLines(texts, widths, width);
    return [...head, node.columns.length === 0 ? "" : body]
      .filter((lines) => lines !== "")
      .join("\n");
  },
};
