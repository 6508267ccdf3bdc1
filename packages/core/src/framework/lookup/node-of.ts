import type { NodeId } from "../../identity/ids.ts";
import type { FrameworkNode } from "../framework.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/** The node with an id, of whatever kind. */
export function nodeOf(index: FrameworkIndex, id: NodeId): FrameworkNode | undefined {
  const at = index.positions.get(id);
  return at === undefined ? undefined : index.nodes[at];
}
