import type { NodeId } from "../../identity/ids.ts";
import { issue } from "../../issue/issue.ts";
import { checkedNode } from "../listed-nodes.ts";
import { missingNode } from "../missing-node.ts";
import { namedTwice } from "../named-twice.ts";
import { replaceInPortrait } from "../portrait.ts";
import type { RecipeKind } from "../recipe-kind.ts";
import { type Retiring, retireNode } from "../retirement.ts";
import { addSuccessor, checkSuccessor } from "../succession.ts";

/**
 * Puts several nodes of the framework in the place of one: it is retired and `replaced-by` each of them, and they stand where it stood in the
 * portrait. What is under it stays with it until it is moved: which part it belongs to, only people can tell.
 */
export interface Split extends Retiring {
  readonly type: "split";
  readonly id: NodeId;
  /** At least two nodes of its kind; new ones are added first. */
  readonly into: readonly NodeId[];
}

export const split: RecipeKind<Split> = {
  structural: false,
  check: ({ id, into }, index) => [
    ...missingNode(index, id, ["id"]),
    ...(into.length < 2 ? [issue("too-small", ["into"], { least: 2, what: "entries" })] : []),
    ...namedTwice(into, ["into"]),
    ...into.flatMap((part, position) => checkSuccessor(index, id, part, ["into", position])),
  ],
  apply(recipe, draft, index) {
    const { id, into } = recipe;
    retireNode(draft, checkedNode(index.framework, id), recipe);
    for (const part of into) addSuccessor(draft, index, id, part);
    replaceInPortrait(draft, new Set([id]), into);
  },
};
