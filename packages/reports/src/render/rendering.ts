import type { Extension } from "../document/extension.ts";
import type { Node, NodeOf, NodeType } from "../document/node.ts";

/** What a handler is given beside its node: where it stands, and a way to render what is inside. */
export interface Rendering<Context, Out> {
  readonly context: Context;
  /** Renders nodes where this one stands. */
  readonly all: (nodes: readonly Node[]) => Out;
  /** Renders nodes somewhere else: deeper, narrower, in another language. */
  readonly within: (context: Context, nodes: readonly Node[]) => Out;
}

/** One function for each type of node, for one format. A missing one does not compile. */
export type Handlers<Context, Out> = {
  readonly [T in Exclude<NodeType, "extension">]: (
    node: NodeOf<T>,
    rendering: Rendering<Context, Out>,
  ) => Out;
};

/** A caller's functions for extensions, by their name. An extension without one prints its fallback. */
export type ExtensionHandlers<Context, Out> = Readonly<
  Record<string, (node: Extension, rendering: Rendering<Context, Out>) => Out>
>;

/** A format: what each node becomes, and how neighbours are put together. */
export interface Renderer<Context, Out> {
  readonly handlers: Handlers<Context, Out>;
  readonly join: (pieces: readonly Out[], nodes: readonly Node[], context: Context) => Out;
}
