import type { Path } from "@whole-learner/core/issue";
import { documentIssue } from "../document/findings.ts";
import { deepestNode } from "../document/limits.ts";
import type { Block, Node } from "../document/node.ts";
import { pathOf, walk } from "../document/walk.ts";
import { refuse } from "./refuse.ts";
import type { ExtensionHandlers, Renderer, Rendering } from "./rendering.ts";

/** Looked for only once something is wrong, so that rendering does not carry paths along. */
const find = (roots: readonly Node[], sought: Node): Path => {
  for (const visit of walk({ children: roots as readonly Block[] })) {
    if (visit.node === sought) return pathOf(visit);
  }
  return [];
};

/**
 * Renders nodes one by one, with one handler for each type. A type that is not known is refused with the one error class,
 * as an issue that names it (`unknown-node`); so is nesting too deep for any stack (`too-deep`).
 */
export const renderEach = <Context, Out>(
  { handlers, join }: Renderer<Context, Out>,
  context: Context,
  nodes: readonly Node[],
  extensions: ExtensionHandlers<Context, Out> = {},
): readonly Out[] => {
  let depth = 0;
  // A map, since a page asks thousands of times. The one cast: a handler takes nodes of its own type, and is looked up by it.
  const handlerOf = new Map(Object.entries(handlers)) as ReadonlyMap<
    string,
    (node: Node, rendering: Rendering<Context, Out>) => Out
  >;
  const render = (node: Node, rendering: Rendering<Context, Out>): Out => {
    const handler = handlerOf.get(node.type);
    if (handler !== undefined) return handler(node, rendering);
    if (node.type !== "extension") {
      return refuse(documentIssue("unknown-node", find(nodes, node), { type: String(node.type) }));
    }
    const own = Object.hasOwn(extensions, node.name) ? extensions[node.name] : undefined;
    return own === undefined ? rendering.all(node.fallback) : own(node, rendering);
  };
  const each = (inside: readonly Node[], rendering: Rendering<Context, Out>): readonly Out[] => {
    if (depth === deepestNode && inside[0] !== undefined) {
      return refuse(documentIssue("too-deep", find(nodes, inside[0]), { most: deepestNode }));
    }
    depth += 1;
    const pieces: Out[] = [];
    for (const node of inside) pieces.push(render(node, rendering));
    depth -= 1;
    return pieces;
  };
  const renderingIn = (here: Context): Rendering<Context, Out> => {
    const rendering: Rendering<Context, Out> = {
      context: here,
      all: (inside) => join(each(inside, rendering), inside, here),
      within: (there, inside) => renderingIn(there).all(inside),
    };
    return rendering;
  };
  return each(nodes, renderingIn(context));
};

/** Renders nodes with one handler for each type, and puts them together. See {@link renderEach}. */
export const renderWith = <Context, Out>(
  renderer: Renderer<Context, Out>,
  context: Context,
  nodes: readonly Node[],
  extensions: ExtensionHandlers<Context, Out> = {},
): Out => renderer.join(renderEach(renderer, context, nodes, extensions), nodes, context);
