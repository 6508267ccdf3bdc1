import type { ParagraphTone } from "../../document/paragraph.ts";
import type { QuoteVariant } from "../../document/quote.ts";
import type { ListItem } from "../../document/list.ts";
import { type Html, html, joinHtml, nothing } from "./escape.ts";
import type { HtmlHandlers, HtmlRendering } from "./handler.ts";
import { quiet } from "./heading.ts";

const tones: Readonly<Record<Exclude<ParagraphTone, "plain">, Html>> = {
  aside: html`wl-aside`,
  answer: html`wl-answer`,
};

const voices: Readonly<Record<Exclude<QuoteVariant, "own">, Html>> = {
  statement: html`wl-statement`,
  next: html`wl-next`,
};

/** A single paragraph makes a tight item. */
const itemOf = ({ children }: ListItem, { all }: HtmlRendering): Html => {
  const [first] = children;
  const tight = children.length === 1 && first?.type === "paragraph" && first.tone === "plain";
  return html`<li>${tight ? all(first.children) : all(children)}</li>`;
};

/** Paragraphs, quotes, notes and lists. */
export const words: HtmlHandlers<"paragraph" | "quote" | "note" | "list"> = {
  paragraph: ({ tone, children }, { all }) =>
    tone === "plain" || !Object.hasOwn(tones, tone)
      ? html`<p>${all(children)}</p>`
      : html`<p class="${tones[tone]}">${all(children)}</p>`,
  quote: ({ variant, lead, children, attribution }, { all }) => {
    const before = lead === undefined ? nothing : html`<b>${all(lead)}</b> `;
    const said = html`${before}${all(children)}`;
    const by = all(attribution ?? []);
    if (variant !== "own") {
      const voice = Object.hasOwn(voices, variant) ? voices[variant] : voices.statement;
      return html`<p class="${voice}">${said}</p>${quiet(by)}`;
    }
    const caption = by === "" ? nothing : html`<figcaption>${by}</figcaption>`;
    return html`<figure class="wl-own"><blockquote><p>${said}</p></blockquote>${caption}</figure>`;
  },
  note: ({ variant, children }, { all }) => {
    const dashed = variant === "plain" ? nothing : html` wl-noted`;
    return html`<p class="wl-note${dashed}" role="note">${all(children)}</p>`;
  },
  list: ({ ordered, items }, rendering) => {
    const tag = ordered ? html`ol` : html`ul`;
    const rows = joinHtml(
      items.map((item) => itemOf(item, rendering)),
      "\n",
    );
    return html`<${tag} class="wl-list" role="list">${rows}</${tag}>`;
  },
};
