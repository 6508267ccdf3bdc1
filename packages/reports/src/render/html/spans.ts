import { isSafeAddress } from "../../document/address.ts";
import { escapeHtml, type Html, html } from "./escape.ts";
import type { HtmlHandlers } from "./handler.ts";
import { stateIcons } from "./state-icons.ts";
import { hundredths } from "./strip-shape.ts";

/** The mark of the goal, before the words that say so. */
export const triangle: Html = html`<span class="wl-triangle" aria-hidden="true"></span>`;

const barWidth = 62;

/** Words in a line. Names, numbers and ids are kept apart from the direction of the sentence they stand in. */
export const spans: HtmlHandlers<
  | "text"
  | "number"
  | "code"
  | "strong"
  | "emphasis"
  | "name"
  | "lang"
  | "link"
  | "state"
  | "goal"
  | "bar"
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
  goal: ({ children }, { all }) =>
    html`<span class="wl-goal-words">${triangle}${all(children)}</span>`,
  bar: ({ share, children }, { all }) => {
    const filled = hundredths(Math.max(0, Math.min(1, share || 0)) * barWidth);
    return html`<span class="wl-bar"><svg viewBox="0 0 ${barWidth + 2} 10" aria-hidden="true"><rect class="wl-cell" x="1" y="1" width="${barWidth}" height="8"/><rect class="wl-filled" x="1" y="1" width="${filled}" height="8"/></svg>${all(children)}</span>`;
  },
};
