import type { Document } from "../../document/document.ts";
import { shapeOf } from "../../document/node-shape.ts";
import type { Theme } from "../theme/theme.ts";
import { renderEach } from "../render-with.ts";
import type { ExtensionHandlers, Renderer } from "../rendering.ts";
import { chart } from "./chart.ts";
import { escapeHtml, type Html, html, joinHtml } from "./escape.ts";
import { form } from "./form.ts";
import type { HtmlContext } from "./handler.ts";
import { header } from "./header.ts";
import { levelStrip } from "./level-strip.ts";
import { logoOf } from "./logo.ts";
import { landmarks, type Paper, pageOf } from "./page.ts";
import { row } from "./row.ts";
import { section } from "./section.ts";
import { spans } from "./spans.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

const renderer: Renderer<HtmlContext, Html> = {
  handlers: {
    ...spans,
    ...words,
    ...header,
    ...section,
    ...row,
    ...table,
    ...levelStrip,
    ...chart,
    ...form,
  },
  join: (pieces, nodes, { cell }) => {
    const [first] = nodes;
    // Most lists hold one node, which needs nothing between.
    if (first === undefined || pieces.length === 1) return joinHtml(pieces);
    return joinHtml(pieces, cell || shapeOf(first)?.flow === "span" ? "" : "\n");
  },
};

/** How {@link renderHtml} sets a page. */
export interface HtmlOptions {
  /** A `page` of its own (the default), or a `fragment` for a page that brings {@link stylesheet} and `main` with it. */
  readonly as?: "page" | "fragment";
  /** The size of paper to print on; left out, the printer's own. */
  readonly paper?: Paper;
  /** The level of the title, for a fragment on a page that has a title already; 1 if left out. */
  readonly titleLevel?: 1 | 2 | 3 | 4;
  /** Colours, voices and logo; those of the house unless said otherwise. A fragment's page brings `stylesheetOf(theme)`. */
  readonly theme?: Theme;
  /** For the style of a page under a strict content security policy that trusts a nonce. See {@link styleOf} for a hash. */
  readonly nonce?: string;
  /** The caller's own blocks, by name. */
  readonly extensions?: ExtensionHandlers<HtmlContext, Html>;
}

/**
 * A document as HTML: real headings in order, tables with captions and scopes, landmarks, the language of every part,
 * and a drawing only with its words. A page stands alone, holds no script and fetches nothing; it follows the reader's
 * settings (dark, more contrast, forced colours) and prints on A4 and Letter.
 *
 * @example
 * ```ts
 * import { documentOf, header, paragraph, renderHtml } from "@whole-learner/reports";
 * const page = documentOf({
 *   kind: "page", title: "A page", language: "en",
 *   children: [header({ kind: "A page for", whose: "Mina" }), paragraph("1 < 2")],
 * });
 * renderHtml(page, { as: "fragment" }).includes("<p>1 &lt; 2</p>"); // => true
 * ```
 */
export const renderHtml = (
  document: Document,
  { as = "page", paper, titleLevel = 1, theme, nonce, extensions }: HtmlOptions = {},
): Html => {
  const { language, direction, children } = document;
  const context = {
    level: titleLevel + 1,
    direction,
    cell: false,
    linked: false,
    logo: logoOf(theme?.logo),
    drawn: new Map<string, Html>(),
  };
  const pieces = renderEach(renderer, context, children, extensions);
  if (as === "page") {
    return pageOf(document, landmarks(children, pieces), { paper, theme, nonce });
  }
  return html`<article class="wl wl-sheet" lang="${escapeHtml(language)}" dir="${escapeHtml(direction)}">
${joinHtml(pieces, "\n")}
</article>
`;
};
