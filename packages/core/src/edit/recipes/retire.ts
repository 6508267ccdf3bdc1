import { childrenOf } from "../../framework/lookup/children-of.ts";
import type { FrameworkIndex } from "../../framework/lookup/framework-index.ts";
import { nodeOf } from "../../framework/lookup/node-of.ts";
import type { ListedNode } from "../../framework/lookup/nodes-in.ts";
import type { NodeId } from "../../identity/ids.ts";
import { issue } from "../../issue/issue.ts";
import { listedNodes } from "../listed-nodes.ts";
import { missingNode } from "../missing-node.ts";
import type { RecipeKind } from "../recipe-kind.ts";
import { type Retiring, retireNode } from "../retirement.ts";

/** Takes a node out of use without anything in its place. It stays in the framework, with all that points at it. */
export interface Retire extends Retiring {
  readonly type: "retire";
  readonly id: NodeId;
  /** Also all that is at home under it, at any depth. */
  readonly below?: boolean;
}

/** A node and all that is at home under it: what is only part of it by a relation is at home elsewhere. */
function householdOf(index: FrameworkIndex, id: NodeId): ReadonlySet<NodeId> {
  const household = new Set<NodeId>([id]);
  // A set that grows while it is walked is walked to its end.
  for (const one of household) {
    for (const { node } of childrenOf(index, one)) if (node.partOf === one) household.add(node.id);
  }
  return household;
}

export const retire: RecipeKind<Retire> = {
  structural: false,
  check({ id }, index) {
    const found = nodeOf(index, id);
    if (found === undefined) return missingNode(index, id, ["id"]);
    return found.node.retired === undefined ? [] : [issue("already-retired", ["id"], { id })];
  },
  apply(recipe, draft, index) {
    const listed = listedNodes(index.framework);
    const ids = recipe.below === true ? householdOf(index, recipe.id) : [recipe.id];
    // All of them come from the index: they are there.
    for (const id of ids) retireNode(draft, listed.get(id) as ListedNode, recipe);
  },
};
