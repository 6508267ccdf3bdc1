import type { Fact } from "../../document/facts.ts";
import { asLine } from "./escape.ts";
import type { MarkdownHandlers, MarkdownRendering } from "./handler.ts";
import { headingOf, stacked, strongWords } from "./lines.ts";

const list = (items: readonly Fact[], rendering: MarkdownRendering): string =>
  items
    .map(({ label, value }) =>
      `- ${asLine(`${strongWords(label, rendering)} ${rendering.all(value)}`)}`.trimEnd(),
    )
    .join("\n");

/** The title block, and facts wherever they stand. */
export const header: MarkdownHandlers<"header" | "facts"> = {
  header: (node, rendering) => {
    const { all, context } = rendering;
    return stacked([
      asLine(strongWords(node.issuer ?? [], rendering)),
      asLine(all(node.promise ?? [])),
      headingOf(context.level - 1, `${all(node.kind)} ${all(node.whose)}`),
      asLine(strongWords(node.about ?? [], rendering)),
      list(node.facts, rendering),
    ]);
  },
  facts: ({ items }, rendering) => list(items, rendering),
};
