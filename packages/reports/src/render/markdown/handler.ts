import type { NodeType } from "../../document/node.ts";
import type { Handlers, Rendering } from "../rendering.ts";
import type { MarkdownContext } from "./context.ts";

/** What a handler of Markdown is given beside its node. */
export type MarkdownRendering = Rendering<MarkdownContext, string>;

/** How Markdown renders one or several types of node. */
export type MarkdownHandlers<T extends Exclude<NodeType, "extension">> = Pick<
  Handlers<MarkdownContext, string>,
  T
>;
