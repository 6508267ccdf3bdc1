import type { NodeId } from "../../identity/ids.ts";
import type { FrameworkNode } from "../framework.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/** The node's one home, named by its `partOf`; undefined at the top and where the framework does not have it. */
export function homeOf(index: FrameworkIndex, id: NodeId): FrameworkNode | undefined {
  const home = index.places.get(id)?.found.node.partOf;
  return home === undefined ? undefined : index.places.get(home)?.found;
}
