import type { Fact } from "../../document/facts.ts";
import { type Html, html, joinHtml, nothing } from "./escape.ts";
import type { HtmlHandlers, HtmlRendering } from "./handler.ts";

const list = (items: readonly Fact[], { all }: HtmlRendering): Html =>
  joinHtml(
    items.map(({ label, value }) => html`<div><dt>${all(label)}</dt><dd>${all(value)}</dd></div>`),
  );

/** More facts than this stand in three columns. */
const few = 4;

/** The title block, and facts wherever they stand. */
export const header: HtmlHandlers<"header" | "facts"> = {
  header: (node, rendering) => {
    const { all, context } = rendering;
    const issuer =
      node.issuer === undefined ? nothing : html`<b>${context.logo}${all(node.issuer)}</b>`;
    const promise = node.promise === undefined ? nothing : html`<i>${all(node.promise)}</i>`;
    const masthead =
      issuer === "" && promise === ""
        ? nothing
        : html`<p class="wl-masthead">${issuer} ${promise}</p>\n`;
    const about =
      node.about === undefined ? nothing : html` <span class="wl-about">${all(node.about)}</span>`;
    const level = context.level - 1;
    const title = html`<h${level}><span class="wl-kind">${all(node.kind)}</span> <span class="wl-who">${all(node.whose)}</span>${about}</h${level}>`;
    const many = node.facts.length > few ? html` wl-many` : nothing;
    const facts =
      node.facts.length === 0
        ? nothing
        : html`\n<dl class="wl-facts${many}">${list(node.facts, rendering)}</dl>`;
    return html`<header>${masthead}<div class="wl-title">${title}${facts}</div></header>`;
  },
  facts: ({ items }, rendering) => html`<dl class="wl-pairs">${list(items, rendering)}</dl>`,
};
