import type { Document } from "../../document/document.ts";
import type { Node } from "../../document/node.ts";
import { shapeOf } from "../../document/node-shape.ts";
import { renderEach } from "../render-with.ts";
import type { ExtensionHandlers, Renderer } from "../rendering.ts";
import { chart } from "./chart.ts";
import type { TextContext } from "./context.ts";
import { form } from "./form.ts";
import { header } from "./header.ts";
import { levelStrip } from "./level-strip.ts";
import { row } from "./row.ts";
import { section } from "./section.ts";
import { spans } from "./spans.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

const between = (nodes: readonly Node[], { tight, cell }: TextContext): string => {
  const [first] = nodes;
  if (cell || (first !== undefined && shapeOf(first)?.flow === "span")) return "";
  return tight ? "\n" : "\n\n";
};

const text: Renderer<TextContext, string> = {
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
  join: (pieces, nodes, context) => {
    const apart = between(nodes, context);
    // Put together by hand: a list that is joined is one piece of memory, which for a long document is fetched anew each time.
    let lines = "";
    for (const piece of pieces) if (piece !== "") lines += lines === "" ? piece : apart + piece;
    return lines;
  },
};

const withoutTrailingSpaces = (lines: string): string => lines.replace(/ +$/gm, "");

/** How {@link renderText} sets a page. */
export interface TextOptions {
  /** Columns of the terminal or the message; 80 if left out, at least 20. */
  readonly width?: number;
  /** The caller's own blocks, by name. */
  readonly extensions?: ExtensionHandlers<TextContext, string>;
}

/**
 * A document as plain text for a terminal or a message: lines of a given width, East Asian characters counted double, no
 * colour, no control characters, and nothing that needs seeing to be understood.
 *
 * @example
 * ```ts
 * import { documentOf, header, paragraph, renderText } from "@whole-learner/reports";
 * const page = documentOf({
 *   kind: "page", title: "A page", language: "en",
 *   children: [header({ kind: "A page for", whose: "Mina" }), paragraph("It is short.")],
 * });
 * renderText(page); // => "A page for\nMina\n==========\n\nIt is short.\n"
 * ```
 */
export const renderText = (
  document: Document,
  { width = 80, extensions }: TextOptions = {},
): string => {
  const context = { width: Math.max(20, Math.floor(width)), level: 2, tight: false, cell: false };
  const blocks = renderEach(text, context, document.children, extensions);
  // Block by block: to go through all lines of a long document at once takes longer than each of its parts.
  return `${text.join(blocks.map(withoutTrailingSpaces), document.children, context)}\n`;
};
