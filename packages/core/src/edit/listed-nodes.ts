import type { Framework } from "../framework/framework.ts";
import { type ListedNode, listOf, nodesIn } from "../framework/lookup/nodes-in.ts";
import type { NodeKind } from "../framework/node.ts";
import type { NodeId } from "../identity/ids.ts";
import type { FrameworkDraft } from "./tracked.ts";

/** Every node of a framework with its position, by id; of two with the same id the first, as in the index. */
export function listedNodes(framework: Framework): ReadonlyMap<NodeId, ListedNode> {
  const listed = new Map<NodeId, ListedNode>();
  for (const node of nodesIn(framework)) {
    if (!listed.has(node.node.id)) listed.set(node.node.id, node);
  }
  return listed;
}

/** A node that a recipe's check has found in the framework. */
export const checkedNode = (framework: Framework, id: NodeId): ListedNode =>
  listedNodes(framework).get(id) as ListedNode;

/** The draft of one node. */
export const draftOf = (
  draft: FrameworkDraft,
  { kind, position }: { readonly kind: NodeKind; readonly position: number },
): FrameworkDraft["competencies"][number] | FrameworkDraft["indicators"][number] =>
  draft[listOf[kind]][position] as FrameworkDraft["competencies"][number];
