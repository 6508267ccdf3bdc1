import type { ExternalNode } from "../../framework/relation.ts";
import type { NodeId } from "../../identity/ids.ts";
import { checkedNode } from "../listed-nodes.ts";
import { missingNode } from "../missing-node.ts";
import { replaceInPortrait } from "../portrait.ts";
import type { RecipeKind } from "../recipe-kind.ts";
import { type Retiring, retireNode } from "../retirement.ts";
import { addSuccessor, checkSuccessor } from "../succession.ts";

/**
 * Takes a node out of use and says what stands in its place, here or in another framework: a `replaced-by` relation. In the portrait the
 * successor stands where it stood. What is under it stays with it.
 */
export interface Replace extends Retiring {
  readonly type: "replace";
  readonly id: NodeId;
  readonly by: NodeId | ExternalNode;
}

export const replace: RecipeKind<Replace> = {
  structural: false,
  check: ({ id, by }, index) => [
    ...missingNode(index, id, ["id"]),
    ...(typeof by === "string" ? checkSuccessor(index, id, by, ["by"]) : []),
  ],
  apply(recipe, draft, index) {
    const { id, by } = recipe;
    retireNode(draft, checkedNode(index.framework, id), recipe);
    addSuccessor(draft, index, id, by);
    if (typeof by === "string") replaceInPortrait(draft, new Set([id]), [by]);
  },
};
