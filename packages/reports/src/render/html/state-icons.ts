import type { StateKind } from "../../document/state.ts";
import { type Html, html } from "./escape.ts";

const icon = (shape: Html): Html =>
  html`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shape}</svg>`;

const ring = html`<circle cx="8" cy="8" r="6"/>`;

/** A ring for each state, told apart by what is in it; it repeats the words beside it. */
export const stateIcons: Readonly<Record<StateKind, Html>> = {
  "no-opportunity": icon(html`<circle cx="8" cy="8" r="6" stroke-dasharray="2.6 2.1"/>`),
  "not-enough-evidence": icon(html`${ring}<circle cx="8" cy="8" r="1.2"/>`),
  "fresh-look-due": icon(html`${ring}<path d="M8 4.4V8l2.4 1.6"/>`),
  "still-open": icon(html`<path d="M12.6 4.2A6 6 0 1 0 12.6 11.8"/>`),
  excused: icon(html`${ring}<path d="M5 8h6"/>`),
  "second-look": icon(html`<circle cx="6" cy="8" r="4.6"/><circle cx="10" cy="8" r="4.6"/>`),
  other: icon(ring),
};
