import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** A page as a tree (mdast), and any node of one. */
export type Page = ReturnType<typeof fromMarkdown>;
export type PageNode = Page | Page["children"][number];

export const parseMarkdown = (text: string): Page =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** A node and all below it, in the order of the text. */
export const nodesBelow = (node: PageNode): readonly PageNode[] => [
  node,
  ...("children" in node ? node.children.flatMap(nodesBelow) : []),
];
