import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/**
 * GFM with all it has, but for one step of this parser: it looks once more for addresses in text that is read already,
 * where escapes are gone. What it finds there are links that say where they lead, and nothing else changes.
 */
const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

type Root = ReturnType<typeof fromMarkdown>;
type Any = Root | Root["children"][number];

/** One node as a reader of Markdown sees it. */
export interface MarkdownNode {
  readonly way: readonly string[];
  readonly value: string;
  readonly url: string;
}

/** Reads Markdown as CommonMark and GFM say, with a parser that is not ours. */
export const markdownTree = (source: string): readonly MarkdownNode[] => {
  const nodes: MarkdownNode[] = [];
  const read = (node: Any, way: readonly string[]): void => {
    const here = [...way, node.type];
    nodes.push({
      way: here,
      value: "value" in node ? node.value : "",
      url: "url" in node ? node.url : "",
    });
    if ("children" in node) for (const inside of node.children) read(inside, here);
  };
  read(fromMarkdown(source, { extensions: [gfm()], mdastExtensions }), []);
  return nodes;
};
