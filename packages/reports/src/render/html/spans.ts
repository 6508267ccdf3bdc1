import { isSafeAddress } from "../../document/address.ts";
import { escapeHtml, html } from "./escape.ts";
import type { HtmlHandlers } from "./handler.ts";
import { stateIcons } from "./state-icons.ts";

/** Words in a line. Names, numbers and ids are kept apart from the direction of the sentence they stand in. */
export const spans: HtmlHandlers<
  "text" | "number" | "code" | "strong" | "emphasis" | "name" | "lang" | "link" | "state"
> = {
  text: ({ text }) => escapeHtml(text),
  number: ({ text }) => html`<span class="wl-number" dir="ltr">${escapeHtml(text)}</span>`,
  code: ({ text }) => html`<code class="wl-code" dir="ltr">${escapeHtml(text)}</code>`,
  strong: ({ children }, { all }) => html`<b>${all(children)}</b>`,
  emphasis: ({ children }, { all }) => html`<em>${all(children)}</em>`,
  name: ({ children }, { all }) => html`<bdi>${all(children)}</bdi>`,
  lang: ({ language, direction, children }, { all, within, context }) =>
    direction === undefined
      ? html`<bdi lang="${escapeHtml(language)}">${all(children)}</bdi>`
      : html`<bdi lang="${escapeHtml(language)}" dir="${escapeHtml(direction)}">${within({ ...context, direction }, children)}</bdi>`,
  link: ({ href, children }, { all, within, context }) =>
    context.linked || !isSafeAddress(href)
      ? all(children)
      : html`<a href="${escapeHtml(href)}">${within({ ...context, linked: true }, children)}</a>`,
  state: ({ state, children }, { all }) => {
    const icon = Object.hasOwn(stateIcons, state) ? stateIcons[state] : stateIcons.other;
    const dashed = state === "no-opportunity" ? html` wl-dashed` : html``;
    return html`<span class="wl-state${dashed}">${icon}<span>${all(children)}</span></span>`;
  },
};
