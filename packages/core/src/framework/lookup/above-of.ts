import type { NodeId } from "../../identity/ids.ts";
import type { FrameworkNode } from "../framework.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { homeOf } from "./home-of.ts";

/**
 * All places directly above a node: its home first, then those that `part-of` relations (or relations of a kind that the vocabulary
 * says is one) name, in their order, each once. Empty at the top and for an unknown id.
 */
export function aboveOf(index: FrameworkIndex, id: NodeId): readonly FrameworkNode[] {
  const also = index.alsoAbove.get(id) ?? [];
  const home = homeOf(index, id);
  return home === undefined ? also : [home, ...also];
}
