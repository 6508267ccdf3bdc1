import type { Document } from "../../document/document.ts";
import { shapeOf } from "../../document/node-shape.ts";
import { renderWith } from "../render-with.ts";
import type { ExtensionHandlers, Renderer } from "../rendering.ts";
import { joinInline } from "./attention.ts";
import { chart } from "./chart.ts";
import type { MarkdownContext } from "./context.ts";
import { form } from "./form.ts";
import { header } from "./header.ts";
import { stacked } from "./lines.ts";
import { row } from "./row.ts";
import { section } from "./section.ts";
import { spans } from "./spans.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

const markdown: Renderer<MarkdownContext, string> = {
  handlers: {
    ...spans,
    ...words,
    ...header,
    ...section,
    ...row,
    ...table,
    ...chart,
    ...form,
  },
  join: (pieces, [first], { cell }) =>
    cell || first === undefined || shapeOf(first)?.flow === "span"
      ? joinInline(pieces)
      : stacked(pieces),
};

/** How {@link renderMarkdown} writes. */
export interface MarkdownOptions {
  /** The caller's own blocks, by name. */
  readonly extensions?: ExtensionHandlers<MarkdownContext, string>;
}

/**
 * A document as Markdown: CommonMark with the tables of GFM, every text escaped, links only to `http`, `https` and
 * `mailto`. It reads well before anything has rendered it.
 *
 * @example
 * ```ts
 * import { documentOf, header, paragraph, renderMarkdown, strong } from "@whole-learner/reports";
 * const page = documentOf({
 *   kind: "page", title: "A page", language: "en",
 *   children: [header({ kind: "A page for", whose: "Mina" }), paragraph([strong("2 * 3"), " is six."])],
 * });
 * renderMarkdown(page); // => "# A page for Mina\n\n**2 \\* 3** is six.\n"
 * ```
 */
export const renderMarkdown = (
  document: Document,
  { extensions }: MarkdownOptions = {},
): string => {
  const context = { level: 2, cell: false, linked: false, strong: false, emphasis: false };
  return `${renderWith(markdown, context, document.children, extensions)}\n`;
};
