import type { NodeId } from "../../identity/ids.ts";
import type { FrameworkNode } from "../framework.ts";
import { aboveOf } from "./above-of.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/** Everything above a node, nearest first (of equally near ones the home first), each once and never the node itself. */
export function ancestorsOf(index: FrameworkIndex, id: NodeId): readonly FrameworkNode[] {
  const met = new Set<NodeId>([id]);
  const found: FrameworkNode[] = [];
  const add = (above: readonly FrameworkNode[]): void => {
    for (const one of above) {
      if (met.has(one.node.id)) continue;
      met.add(one.node.id);
      found.push(one);
    }
  };
  add(aboveOf(index, id));
  // The list grows while it is walked: those found are also those still to ask.
  for (const one of found) add(aboveOf(index, one.node.id));
  return found;
}
