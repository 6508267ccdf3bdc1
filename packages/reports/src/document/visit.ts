import type { Document } from "./document.ts";
import type { Node, NodeOf, NodeType } from "./node.ts";
import { type Visit, walk } from "./walk.ts";

/** What to do at the types of node that matter to the caller. */
export type Visitors = {
  readonly [T in NodeType]?: (node: NodeOf<T>, visit: Visit) => void;
};

/**
 * Calls the visitor of each node's type, in reading order.
 *
 * @example
 * ```ts
 * import { documentOf, link, paragraph, visit } from "@whole-learner/reports";
 * const page = documentOf({ kind: "page", title: "A page", language: "en",
 *   children: [paragraph(["Ask ", link("mailto:office@school.example", "the office")])] });
 * const addresses: string[] = [];
 * visit(page, { link: ({ href }) => { addresses.push(href); } });
 * addresses; // => ["mailto:office@school.example"]
 * ```
 */
export const visit = (document: Pick<Document, "children">, visitors: Visitors): void => {
  for (const visited of walk(document)) {
    const { type } = visited.node;
    const visitor = Object.hasOwn(visitors, type) ? visitors[type] : undefined;
    // The visitor was looked up by this node's type.
    (visitor as ((node: Node, visit: Visit) => void) | undefined)?.(visited.node, visited);
  }
};
