import type { ChartPlace } from "../../document/chart.ts";
import { plainWords } from "../../document/plain-words.ts";
import { draw } from "../svg/draw.ts";
import { drawnWidth, penFor } from "../svg/pen.ts";
import { escapeHtml, type Html, html, joinHtml, nothing } from "./escape.ts";
import type { HtmlHandlers } from "./handler.ts";
import { hundredths } from "./strip-shape.ts";

const places: Readonly<Record<ChartPlace, Html>> = {
  beside: html`wl-chart wl-beside`,
  above: html`wl-chart`,
  after: html`wl-chart wl-beside wl-after`,
};

/** Figures, and charts with what they show and every value behind them. */
export const chart: HtmlHandlers<"chart" | "key-figures"> = {
  chart: (node, { all, context }) => {
    const place = Object.hasOwn(places, node.place) ? places[node.place] : places.beside;
    const picture = draw(node.drawing, penFor(context.direction));
    const title = html`<p class="wl-chart-title">${all(node.title)}</p>`;
    const drawn =
      picture === undefined
        ? nothing
        : html`<svg class="wl-drawing" viewBox="0 0 ${drawnWidth} ${hundredths(picture.height)}" role="img" aria-label="${escapeHtml(plainWords(node.title))}">${joinHtml(picture.shapes)}</svg>`;
    const how =
      picture === undefined || node.how === undefined
        ? nothing
        : html` <span class="wl-aside">${all(node.how)}</span>`;
    const figure = html`<figure>${title}${drawn}<figcaption><span>${all(node.finding)}</span>${how}</figcaption></figure>`;
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
