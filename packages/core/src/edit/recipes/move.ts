import type { FrameworkNode } from "../../framework/framework.ts";
import { ancestorsOf } from "../../framework/lookup/ancestors-of.ts";
import type { FrameworkIndex } from "../../framework/lookup/framework-index.ts";
import { nodeOf } from "../../framework/lookup/node-of.ts";
import type { NodeKind } from "../../framework/node.ts";
import type { CompetencyId, NodeId } from "../../identity/ids.ts";
import { type Issue, issue } from "../../issue/issue.ts";
import { checkedNode, draftOf } from "../listed-nodes.ts";
import { missingNode } from "../missing-node.ts";
import type { RecipeKind } from "../recipe-kind.ts";

/** Gives a node another home, another place among its siblings, or both. */
export interface Move {
  readonly type: "move";
  readonly id: NodeId;
  /** Null takes it to the top; without it, its home stays. */
  readonly home?: NodeId | null;
  /** Null takes its order away; without it, its order stays. */
  readonly order?: number | null;
}

/** The kinds of node that each kind can be at home under. */
const homes: { readonly [K in NodeKind]: readonly NodeKind[] } = {
  domain: ["domain"],
  outcome: ["domain"],
  competency: ["domain", "outcome", "competency"],
  indicator: ["competency"],
};

function wrongHome(
  { kind, node }: FrameworkNode,
  home: NodeId,
  index: FrameworkIndex,
): readonly Issue[] {
  const above = nodeOf(index, home);
  if (above === undefined) return missingNode(index, home, ["home"]);
  if (!homes[kind].includes(above.kind))
    return [issue("wrong-home", ["home"], { kind, above: above.kind })];
  const isUnder = home === node.id || ancestorsOf(index, home).some((one) => one.node === node);
  return isUnder ? [issue("cycle", ["home"], { ids: [node.id, home], relation: "part-of" })] : [];
}

export const move: RecipeKind<Move> = {
  structural: true,
  check({ id, home }, index) {
    const found = nodeOf(index, id);
    if (found === undefined) return missingNode(index, id, ["id"]);
    if (home === undefined) return [];
    if (home !== null) return wrongHome(found, home, index);
    return found.kind === "indicator" ? [issue("needs-home", ["home"], { id })] : [];
  },
  apply({ id, home, order }, draft, { framework }) {
    const node = draftOf(draft, checkedNode(framework, id));
    // An indicator's home is never null: the check refused it.
    if (home === null) delete (node as { partOf?: NodeId }).partOf;
    else if (home !== undefined) node.partOf = home as CompetencyId;
    if (order === null) delete node.order;
    else if (order !== undefined) node.order = order;
  },
};
