import type { NodeType } from "../../document/node.ts";
import type { Handlers, Rendering } from "../rendering.ts";
import type { TextContext } from "./context.ts";

/** How text renders one or several types of node. */
export type TextHandlers<T extends Exclude<NodeType, "extension">> = Pick<
  Handlers<TextContext, string>,
  T
>;

/** What a handler of text is given beside its node. */
export type TextRendering = Rendering<TextContext, string>;
