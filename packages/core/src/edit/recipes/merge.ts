import { ancestorsOf } from "../../framework/lookup/ancestors-of.ts";
import type { FrameworkIndex } from "../../framework/lookup/framework-index.ts";
import { nodeOf } from "../../framework/lookup/node-of.ts";
import type { ListedNode } from "../../framework/lookup/nodes-in.ts";
import { scaleOf } from "../../framework/lookup/scale-of.ts";
import type { CompetencyId, NodeId } from "../../identity/ids.ts";
import { type Issue, issue, type Path } from "../../issue/issue.ts";
import { listedNodes } from "../listed-nodes.ts";
import { followChildren, followProgressions, followRelations, widenBands } from "../merging.ts";
import { missingNode } from "../missing-node.ts";
import { namedTwice } from "../named-twice.ts";
import { replaceInPortrait } from "../portrait.ts";
import type { RecipeKind } from "../recipe-kind.ts";
import { type Retiring, retireNode } from "../retirement.ts";
import { addSuccessor, checkSuccessor } from "../succession.ts";

/**
 * Brings several nodes of one kind together in one of them or in another. What is at home under them, their relations, progressions and
 * places in the portrait follow. They are retired and `replaced-by` it, so that what was said of them can still be read:
 * nothing is taken out of the framework.
 */
export interface Merge extends Retiring {
  readonly type: "merge";
  /** The nodes that are merged away. */
  readonly from: readonly NodeId[];
  readonly into: NodeId;
}

/** Levels mean nothing on another scale: competencies are rated on one before they are merged. */
function differentScale(
  index: FrameworkIndex,
  id: NodeId,
  into: NodeId,
  path: Path,
): readonly Issue[] {
  if (nodeOf(index, id)?.kind !== "competency" || nodeOf(index, into)?.kind !== "competency")
    return [];
  const scale = scaleOf(index, id as CompetencyId);
  const expected = scaleOf(index, into as CompetencyId);
  return scale === expected
    ? []
    : [issue("scales-differ", path, { id, scale: scale?.id ?? "", expected: expected?.id ?? "" })];
}

export const merge: RecipeKind<Merge> = {
  structural: true,
  check({ from, into }, index) {
    const above = new Set<NodeId>(ancestorsOf(index, into).map(({ node }) => node.id));
    return [
      ...missingNode(index, into, ["into"]),
      ...(from.length < 1 ? [issue("too-small", ["from"], { least: 1, what: "entries" })] : []),
      ...namedTwice(from, ["from"]),
      ...from.flatMap((id, position) => {
        const path: Path = ["from", position];
        if (!index.positions.has(id)) return missingNode(index, id, path);
        if (!index.positions.has(into)) return [];
        const cycle = above.has(id)
          ? [issue("cycle", path, { ids: [id, into], relation: "part-of" })]
          : [];
        return [
          ...checkSuccessor(index, id, into, path),
          ...differentScale(index, id, into, path),
          ...cycle,
        ];
      }),
    ];
  },
  apply(recipe, draft, index) {
    const { from, into } = recipe;
    const merged = new Set<NodeId>(from);
    const listed = listedNodes(index.framework);
    followChildren(draft, index, merged, into);
    followRelations(draft, index, merged, into);
    followProgressions(draft, index, merged, into);
    widenBands(draft, index, merged, into);
    for (const id of from) {
      // The check found them all.
      retireNode(draft, listed.get(id) as ListedNode, recipe);
      addSuccessor(draft, index, id, into);
    }
    replaceInPortrait(draft, merged, [into]);
  },
};
