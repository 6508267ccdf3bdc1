import type { Document } from "../../document/document.ts";
import type { Block } from "../../document/node.ts";
import type { Theme } from "../theme/theme.ts";
import { cssString, escapeHtml, type Html, html, joinHtml, nothing } from "./escape.ts";
import { stylesheet, stylesheetOf } from "./stylesheet/stylesheet.ts";

/** The sizes of paper that schools print on. */
export type Paper = "A4" | "Letter";

const sizes: Readonly<Record<Paper, Html>> = { A4: html`size:A4;`, Letter: html`size:letter;` };

const type = html`font:7pt/1 system-ui,sans-serif;color:#444`;

/** What the sheet of paper needs to know: its size, and what stands in its margins. Numbers of pages need no words. */
const sheet = ({ runningTitle, direction }: Document, paper: Paper | undefined): Html => {
  const size = paper !== undefined && Object.hasOwn(sizes, paper) ? sizes[paper] : nothing;
  const [start, end] = direction === "rtl" ? [html`right`, html`left`] : [html`left`, html`right`];
  const title =
    runningTitle === undefined
      ? nothing
      : html`@bottom-${start}{content:${cssString(runningTitle)};${type}}`;
  const number = html`@bottom-${end}{content:counter(page) " / " counter(pages);${type}}`;
  return html`@page{${size}${title}${number}}`;
};

/**
 * A document's pieces by landmark: the title block opens a page and a last foot closes it. A foot on an earlier sheet of
 * paper belongs to what it stands under.
 */
export const landmarks = (children: readonly Block[], pieces: readonly Html[]): Html => {
  const start = children[0]?.type === "header" ? 1 : 0;
  const closes = children.length > start && children[children.length - 1]?.type === "provenance";
  const end = closes ? children.length - 1 : children.length;
  return joinHtml(
    [
      ...pieces.slice(0, start),
      html`<main>`,
      ...pieces.slice(start, end),
      html`</main>`,
      ...pieces.slice(end),
    ],
    "\n",
  );
};

/** How a page is set. */
export interface PageLook {
  readonly paper?: Paper | undefined;
  readonly theme?: Theme | undefined;
  readonly nonce?: string | undefined;
}

/**
 * What stands in the style element of a document's page, letter for letter: hash it (SHA-256, base64) for a content security
 * policy that trusts styles by hash, `style-src 'sha256-...'`. It changes with the theme, the paper and the running title.
 *
 * @example
 * ```ts
 * import { documentOf, renderHtml, styleOf } from "@whole-learner/reports";
 * const page = documentOf({ kind: "page", title: "A page", language: "en", children: [] });
 * renderHtml(page).includes(`<style>${styleOf(page)}</style>`); // => true
 * ```
 */
export const styleOf = (document: Document, { paper, theme }: PageLook = {}): Html => {
  const look = theme === undefined ? stylesheet : stylesheetOf(theme);
  return html`\n${look}${sheet(document, paper)}\n`;
};

/** A page that stands alone: its style inside it, no script, nothing to fetch. */
export const pageOf = (document: Document, body: Html, look: PageLook): Html => {
  const trusted = look.nonce === undefined ? nothing : html` nonce="${escapeHtml(look.nonce)}"`;
  return html`<!doctype html>
<html lang="${escapeHtml(document.language)}" dir="${escapeHtml(document.direction)}" class="wl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(document.title)}</title>
<style${trusted}>${styleOf(document, look)}</style>
</head>
<body>
<div class="wl-sheet">
${body}
</div>
</body>
</html>
`;
};
