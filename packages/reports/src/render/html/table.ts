import { plainWords } from "../../document/plain-words.ts";
import type { Table, TableLayout, TableRow } from "../../document/table.ts";
import { escapeHtml, type Html, html, joinHtml, nothing } from "./escape.ts";
import type { HtmlHandlers, HtmlRendering } from "./handler.ts";

const layouts: Readonly<Record<TableLayout, Html>> = {
  stack: html`wl-stack`,
  compact: html`wl-compact`,
  grid: html`wl-grid`,
};

/** A table that stacks is no table to some browsers any more; its roles say that it is one. */
const roleOf = (stacks: boolean, role: Html): Html => (stacks ? html` role="${role}"` : nothing);

const rowsOf = (table: Table, { within, context }: HtmlRendering): ((row: TableRow) => Html) => {
  const stacks = table.layout !== "grid";
  const inside = { ...context, cell: true };
  const labels = table.columns.map(({ label }) => escapeHtml(plainWords(label)));
  const header = roleOf(stacks, html`rowheader`);
  const plain = roleOf(stacks, html`cell`);
  const tr = roleOf(stacks, html`row`);
  return ({ cells, marked }) => {
    const here = marked === true ? html` class="wl-here" aria-current="true"` : nothing;
    const texts = table.columns.map(({ numeric }, at) => {
      const words = within(inside, cells[at]?.children ?? []);
      if (at === 0) return html`<th scope="row"${header}>${words}</th>`;
      const aligned = numeric === true ? html` class="wl-end"` : nothing;
      const label = stacks ? html` data-label="${labels[at] ?? nothing}"` : nothing;
      const value = table.layout === "stack" && words !== "" ? html`<span>${words}</span>` : words;
      return html`<td${plain}${aligned}${label}>${value}</td>`;
    });
    return html`<tr${tr}${here}>${joinHtml(texts)}</tr>`;
  };
};

const headOf = ({ columns, layout }: Table, { all }: HtmlRendering): Html => {
  const stacks = layout !== "grid";
  const role = roleOf(stacks, html`columnheader`);
  const labels = columns.map(
    ({ label, numeric }) =>
      html`<th scope="col"${role}${numeric === true ? html` class="wl-end"` : nothing}>${all(label)}</th>`,
  );
  return html`<thead${roleOf(stacks, html`rowgroup`)}><tr${roleOf(stacks, html`row`)}>${joinHtml(labels)}</tr></thead>`;
};

/** A table with real headers: the first cell names its row, a group names its rows. */
export const table: HtmlHandlers<"table"> = {
  table: (node, rendering) => {
    const { all } = rendering;
    const layout = Object.hasOwn(layouts, node.layout) ? layouts[node.layout] : layouts.stack;
    const stacks = node.layout !== "grid";
    const group = roleOf(stacks, html`rowgroup`);
    const rowOf = rowsOf(node, rendering);
    const bodies = node.groups.map(({ label, rows }) => {
      const name =
        label === undefined
          ? nothing
          : html`<tr class="wl-group"${roleOf(stacks, html`row`)}><th scope="rowgroup"${roleOf(stacks, html`rowheader`)} colspan="${node.columns.length}">${all(label)}</th></tr>\n`;
      return html`<tbody${group}>${name}${joinHtml(rows.map(rowOf), "\n")}</tbody>`;
    });
    const foot =
      node.foot.length === 0
        ? nothing
        : html`\n<tfoot${group}>${joinHtml(node.foot.map(rowOf), "\n")}</tfoot>`;
    const aside = node.aside === undefined ? nothing : html`<span>${all(node.aside)}</span>`;
    return html`<table class="wl-table ${layout}"${roleOf(stacks, html`table`)}><caption>${all(node.caption)}${aside}</caption>\n${headOf(node, rendering)}\n${joinHtml(bodies, "\n")}${foot}</table>`;
  },
};
