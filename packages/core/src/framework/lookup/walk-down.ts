import type { NodeId } from "../../identity/ids.ts";
import type { FrameworkNode } from "../framework.ts";
import { childrenOf } from "./children-of.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/**
 * Nodes and everything under them as an outline is read: each before its children, siblings in order, each where it is met
 * first. With a stack of its own: a framework may be as deep as it is long.
 */
export function walkDown(
  index: FrameworkIndex,
  starts: readonly FrameworkNode[],
  met: Set<NodeId> = new Set(),
): readonly FrameworkNode[] {
  const found: FrameworkNode[] = [];
  const waiting: FrameworkNode[] = [];
  const put = (nodes: readonly FrameworkNode[]): void => {
    for (let at = nodes.length - 1; at >= 0; at -= 1) waiting.push(nodes[at] as FrameworkNode);
  };
  put(starts);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (met.has(next.node.id)) continue;
    met.add(next.node.id);
    found.push(next);
    put(childrenOf(index, next.node.id));
  }
  return found;
}
