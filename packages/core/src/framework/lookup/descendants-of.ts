import type { NodeId } from "../../identity/ids.ts";
import type { FrameworkNode } from "../framework.ts";
import { childrenOf } from "./children-of.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { walkDown } from "./walk-down.ts";

/**
 * Everything under a node as an outline is read: each before its own children, siblings in order. A node with several places
 * is given once, where it is met first; the node itself never.
 */
export const descendantsOf = (index: FrameworkIndex, id: NodeId): readonly FrameworkNode[] =>
  walkDown(index, childrenOf(index, id), new Set([id]));
