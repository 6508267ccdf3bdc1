import { joinInline } from "./attention.ts";
import { asLine } from "./escape.ts";
import type { MarkdownHandlers } from "./handler.ts";
import { headingOf, stacked } from "./lines.ts";

/** Sections and what lays them out: in Markdown, one below the other. */
export const section: MarkdownHandlers<
  "section" | "heading" | "columns" | "passage" | "figure" | "provenance" | "page-break"
> = {
  section: (node, { all, within, context }) =>
    stacked([
      headingOf(
        context.level,
        node.lead === undefined
          ? all(node.heading)
          : joinInline([all(node.lead), " · ", all(node.heading)]),
      ),
      asLine(all(node.aside ?? [])),
      within({ ...context, level: context.level + 1 }, node.children),
    ]),
  heading: ({ children }, { all, context }) => headingOf(context.level, all(children)),
  columns: ({ children }, { all }) => all(children),
  passage: ({ children }, { all }) => all(children),
  figure: ({ caption, children }, { all }) => stacked([all(children), asLine(all(caption))]),
  provenance: ({ children, smallPrint }, { all }) =>
    stacked(["---", all(children), asLine(all(smallPrint))]),
  "page-break": () => "---",
};
