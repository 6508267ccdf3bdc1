import type { Path } from "@whole-learner/core/issue";
import type { Document } from "./document.ts";
import type { Node } from "./node.ts";
import { type Slot, shapeOf } from "./node-shape.ts";

/** A node on the way through a document. */
export interface Visit {
  readonly node: Node;
  /** The visit of the node that holds this one; nothing for a child of the document. */
  readonly above: Visit | undefined;
  /** How many nodes are above. */
  readonly depth: number;
  /** What may stand where this node stands. */
  readonly holds: Slot["holds"];
  /** Where it is, from the node above or from the document. {@link pathOf} gives the whole way. */
  readonly step: Path;
}

const visits = (slots: readonly Slot[], above: Visit | undefined): Visit[] =>
  slots.flatMap(({ path, nodes, holds, alone }) =>
    nodes.map(
      (node, at): Visit => ({
        node,
        above,
        depth: above === undefined ? 0 : above.depth + 1,
        holds,
        step: alone === true ? path : [...path, at],
      }),
    ),
  );

/**
 * Every node of a document, each before those inside it, in reading order. It keeps its own stack, so a tree of any depth
 * is walked, and a node of an unknown type is given out but not entered.
 *
 * @example
 * ```ts
 * import { documentOf, paragraph, walk } from "@whole-learner/reports";
 * const page = documentOf({ kind: "page", title: "A page", language: "en", children: [paragraph("Hello")] });
 * [...walk(page)].map(({ node }) => node.type); // => ["paragraph", "text"]
 * ```
 */
export function* walk(document: Pick<Document, "children">): Generator<Visit, void, undefined> {
  const top: Slot = { path: ["children"], nodes: document.children, holds: "blocks" };
  const ahead = visits([top], undefined).reverse();
  for (let visit = ahead.pop(); visit !== undefined; visit = ahead.pop()) {
    yield visit;
    const shape = shapeOf(visit.node);
    if (shape === undefined) continue;
    for (const inside of visits(shape.slots(visit.node), visit).reverse()) ahead.push(inside);
  }
}

/** The whole way from the document to a visited node, as issues name it. */
export const pathOf = (visit: Visit): Path => {
  const way: Path[] = [];
  for (let at: Visit | undefined = visit; at !== undefined; at = at.above) way.push(at.step);
  return way.reverse().flat();
};
