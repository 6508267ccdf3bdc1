import type { ChartPlace } from "../../document/chart.ts";
import { type Html, html, joinHtml, nothing } from "./escape.ts";
import type { HtmlHandlers } from "./handler.ts";

const places: Readonly<Record<ChartPlace, Html>> = {
  beside: html`wl-chart wl-beside`,
  above: html`wl-chart`,
  after: html`wl-chart wl-beside wl-after`,
};

/** Figures, and charts with what they show and every value behind them. */
export const chart: HtmlHandlers<"chart" | "key-figures"> = {
  chart: (node, { all }) => {
    const place = Object.hasOwn(places, node.place) ? places[node.place] : places.beside;
    const figure = html`<figure class="wl-figure"><figcaption><b>${all(node.title)}</b> <span>${all(node.finding)}</span></figcaption></figure>`;
    const table = html`<div>${all([node.table])}</div>`;
    const parts = node.place === "after" ? [table, figure] : [figure, table];
    return html`<div class="${place}">${joinHtml(parts, "\n")}</div>`;
  },
  "key-figures": ({ items }, { all }) => {
    const figures = items.map(({ value, label, aside }) => {
      const quiet =
        aside === undefined ? nothing : html` <span class="wl-aside">${all(aside)}</span>`;
      return html`<li><b>${all(value)}</b> <span>${all(label)}</span>${quiet}</li>`;
    });
    return html`<ul class="wl-figures" role="list">${joinHtml(figures, "\n")}</ul>`;
  },
};
