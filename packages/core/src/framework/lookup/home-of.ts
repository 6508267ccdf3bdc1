import type { NodeId } from "../../identity/ids.ts";
import type { FrameworkNode } from "../framework.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { nodeOf } from "./node-of.ts";

/** The node's one home, named by its `partOf`; undefined at the top and where the framework does not have it. */
export function homeOf(index: FrameworkIndex, id: NodeId): FrameworkNode | undefined {
  const home = nodeOf(index, id)?.node.partOf;
  return home === undefined ? undefined : nodeOf(index, home);
}
