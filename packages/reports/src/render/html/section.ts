import { type Html, escapeHtml, html, nothing } from "./escape.ts";
import type { HtmlHandlers } from "./handler.ts";
import { headingOf, quiet } from "./heading.ts";

const classes: Readonly<Record<"part" | "block" | "home", Html>> = {
  part: html`wl-part`,
  block: html`wl-block`,
  home: html`wl-block wl-home`,
};

/** Sections and what lays them out on a page. */
export const section: HtmlHandlers<
  "section" | "heading" | "columns" | "passage" | "figure" | "provenance" | "page-break"
> = {
  section: (node, { all, within, context }) => {
    const lead =
      node.lead === undefined ? nothing : html`<span class="wl-lead">${all(node.lead)}</span> `;
    const heading = headingOf(context.level, html`${lead}${all(node.heading)}`);
    const aside = quiet(all(node.aside ?? []));
    const top = aside === "" ? heading : html`<div class="wl-top">${heading}${aside}</div>`;
    const body = within({ ...context, level: context.level + 1 }, node.children);
    const kind = Object.hasOwn(classes, node.variant) ? classes[node.variant] : classes.part;
    return html`<section class="${kind}">${top}\n${body}</section>`;
  },
  heading: ({ children }, { all, context }) => headingOf(context.level, all(children)),
  columns: ({ across, children }, { all }) =>
    html`<div class="wl-columns ${across === 2 ? html`wl-two` : html`wl-three`}">\n${all(children)}\n</div>`,
  passage: ({ language, direction, children }, { within, context }) =>
    html`<div lang="${escapeHtml(language)}" dir="${escapeHtml(direction)}">${within({ ...context, direction }, children)}</div>`,
  figure: ({ caption, children }, { all }) =>
    html`<figure class="wl-figure">${all(children)}<figcaption>${all(caption)}</figcaption></figure>`,
  provenance: ({ children, smallPrint }, { all }) => {
    const asks =
      children.length === 0 ? nothing : html`<div class="wl-asks">${all(children)}</div>\n`;
    return html`<footer class="wl-foot">${asks}<p class="wl-fine">${all(smallPrint)}</p></footer>`;
  },
  "page-break": () => html`<div class="wl-break"></div>`,
};
