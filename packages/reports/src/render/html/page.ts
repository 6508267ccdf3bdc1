import type { Document } from "../../document/document.ts";
import type { Block } from "../../document/node.ts";
import { cssString, escapeHtml, type Html, html, joinHtml, nothing } from "./escape.ts";
import { stylesheet } from "./stylesheet/stylesheet.ts";

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

/** A page that stands alone: its style inside it, no script, nothing to fetch. */
export const pageOf = (document: Document, body: Html, paper: Paper | undefined): Html =>
  html`<!doctype html>
<html lang="${escapeHtml(document.language)}" dir="${escapeHtml(document.direction)}" class="wl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(document.title)}</title>
<style>
${stylesheet}${sheet(document, paper)}
</style>
</head>
<body>
<div class="wl-sheet">
${body}
</div>
</body>
</html>
`;
