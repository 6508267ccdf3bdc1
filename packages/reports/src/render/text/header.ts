import type { Fact } from "../../document/facts.ts";
import type { TextHandlers, TextRendering } from "./handler.ts";
import { filled, pairs, ruled, spread } from "./lines.ts";

const factLines = (items: readonly Fact[], { all, context }: TextRendering): string =>
  pairs(
    items.map(({ label, value }) => ({ label: all(label), value: all(value) })),
    context.width,
  );

/** The title block, and facts wherever they stand. */
export const header: TextHandlers<"header" | "facts"> = {
  header: (node, rendering) => {
    const { all, context } = rendering;
    const { width, level } = context;
    const masthead = spread(all(node.issuer ?? []), all(node.promise ?? []), width);
    const title = [all(node.kind), all(node.whose), all(node.about ?? [])]
      .filter((line) => line !== "")
      .map((line) => filled(line, width))
      .join("\n");
    const blocks = [masthead, ruled(title, level - 1, width), factLines(node.facts, rendering)];
    return blocks.filter((block) => block !== "").join("\n\n");
  },
  facts: ({ items }, rendering) => factLines(items, rendering),
};
