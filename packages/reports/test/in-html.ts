import { type Block, type Document, documentOf } from "../src/document/index.ts";
import { renderHtml } from "../src/render/html/index.ts";

/** A page of these blocks. */
export const page = (children: readonly Block[], more: Partial<Document> = {}): Document => ({
  ...documentOf({ kind: "page", title: "T", language: "en", children }),
  ...more,
});

/** The HTML of these blocks, without what is around them. */
export const inside = (children: readonly Block[], more: Partial<Document> = {}): string =>
  renderHtml(page(children, more), { as: "fragment" })
    .replace(/^<article[^>]*>\n/, "")
    .replace(/\n<\/article>\n$/, "");
