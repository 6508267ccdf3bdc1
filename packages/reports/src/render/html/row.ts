import { html, joinHtml, nothing } from "./escape.ts";
import type { HtmlHandlers } from "./handler.ts";
import { headingOf, quiet } from "./heading.ts";
import { triangle } from "./spans.ts";

/** Outcomes and the key to their strips. */
export const row: HtmlHandlers<"row" | "key"> = {
  row: (node, { all, within, context }) => {
    const inside = { ...context, level: context.level + 1 };
    const name = headingOf(context.level, all(node.name));
    const aside = quiet(all(node.aside ?? []));
    const body = within(inside, node.children);
    if (node.strip === undefined && node.states.length === 0) {
      return html`<article class="wl-line">${name}<div>${aside}${body}</div></article>`;
    }
    const strip = node.strip === undefined ? nothing : within(inside, [node.strip]);
    const pills = node.states.map((state) => all([state]));
    const states =
      pills.length === 0 ? nothing : html`<p class="wl-states">${joinHtml(pills, " ")}</p>`;
    return html`<article class="wl-row"><div>${name}${aside}</div>\n<div class="wl-place">${strip}${states}</div>\n<div class="wl-said">${body}</div></article>`;
  },
  key: (node, { all, context }) => {
    const steps = node.steps.map(({ label, words }, at) => {
      const isGoal = node.goal?.at === at;
      const mark = isGoal
        ? html` <span class="wl-goal-words">${triangle}${all(node.goal.label)}</span>`
        : nothing;
      return html`<li${isGoal ? html` class="wl-goal-step"` : nothing}><b>${all(label)}${mark}</b> <span>${all(words)}</span></li>`;
    });
    return html`<section class="wl-key">${headingOf(context.level, all(node.heading))} <p>${all(node.how)}</p>\n<ol role="list">${joinHtml(steps, "\n")}</ol></section>`;
  },
};
