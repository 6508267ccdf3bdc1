import type { NodeId } from "../../identity/ids.ts";
import type { FrameworkNode } from "../framework.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/**
 * The nodes directly under one, those at home there and those that are part of it by a relation in one list: first those
 * with an `order` (a node's own at its home, the relation's elsewhere), then the others, each in the order of the
 * document. Empty for an unknown id.
 */
export function childrenOf(index: FrameworkIndex, id: NodeId): readonly FrameworkNode[] {
  const at = index.positions.get(id);
  return at === undefined
    ? []
    : index.children.slice(index.childrenFrom[at], index.childrenFrom[at + 1]);
}
