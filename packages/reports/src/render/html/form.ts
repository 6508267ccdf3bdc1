import { penLines } from "../pen-lines.ts";
import { type Html, html, joinHtml, nothing } from "./escape.ts";
import type { HtmlHandlers } from "./handler.ts";
import { triangle } from "./spans.ts";

const labelled = (words: Html): Html =>
  words === "" ? nothing : html`<p class="wl-label">${words}</p>`;

const line = html`<div class="wl-rule"></div>`;

/** What is written on with a pen: boxes to tick, lines to write and to sign on. */
export const form: HtmlHandlers<"write-in" | "signatures" | "choices"> = {
  "write-in": ({ label, lines }, { all }) =>
    html`<div class="wl-write">${labelled(all(label))}${joinHtml(Array.from({ length: penLines(lines) }, () => line))}</div>`,
  signatures: ({ items }, { all }) => {
    const lines = items.map(
      ({ label, value }) =>
        html`<div class="wl-signature"><p class="wl-signed">${all(value ?? [])}</p><p>${all(label)}</p></div>`,
    );
    return html`<div class="wl-signatures">${joinHtml(lines, "\n")}</div>`;
  },
  choices: ({ label, items }, { all }) => {
    const boxes = items.map(({ children, goal, chosen }) => {
      const outlined = goal === undefined ? nothing : html` class="wl-goal-choice"`;
      const marked =
        goal === undefined
          ? nothing
          : html` <span class="wl-goal-words">${triangle}${all(goal)}</span>`;
      const ticked =
        chosen === undefined ? nothing : html` <span class="wl-unseen">${all(chosen)}</span>`;
      const box = html`<span class="wl-box${chosen === undefined ? nothing : html` wl-ticked`}" aria-hidden="true"></span>`;
      const words = chosen === undefined ? all(children) : html`<b>${all(children)}</b>`;
      return html`<li${outlined}>${box}<span>${words}${marked}${ticked}</span></li>`;
    });
    return html`<div class="wl-choices">${labelled(all(label ?? []))}<ul role="list">${joinHtml(boxes, "\n")}</ul></div>`;
  },
};
