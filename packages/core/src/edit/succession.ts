import type { ExternalNode } from "../framework/relation.ts";
import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import { nodeOf } from "../framework/lookup/node-of.ts";
import { relationsFrom } from "../framework/lookup/relations-from.ts";
import type { NodeId } from "../identity/ids.ts";
import { type Issue, issue, type Path } from "../issue/issue.ts";
import { missingNode } from "./missing-node.ts";
import type { FrameworkDraft } from "./tracked.ts";

/** What a node is replaced by, and what that is replaced by, as far as it goes inside the framework. */
function successorsOf(index: FrameworkIndex, id: NodeId): ReadonlySet<NodeId> {
  const met = new Set<NodeId>([id]);
  // A set that grows while it is walked is walked to its end.
  for (const one of met) {
    for (const { to } of relationsFrom(index, one, "replaced-by")) {
      if (typeof to === "string") met.add(to);
    }
  }
  met.delete(id);
  return met;
}

/** What keeps a node from taking another's place. */
export function checkSuccessor(
  index: FrameworkIndex,
  id: NodeId,
  successor: NodeId,
  path: Path,
): readonly Issue[] {
  const node = nodeOf(index, id);
  const other = nodeOf(index, successor);
  if (node === undefined) return [];
  if (other === undefined) return missingNode(index, successor, path);
  if (successor === id) return [issue("named-twice", path, { id })];
  if (other.kind !== node.kind)
    return [
      issue("not-of-one-kind", path, { id: successor, kind: other.kind, expected: node.kind }),
    ];
  if (other.node.retired !== undefined) return [issue("already-retired", path, { id: successor })];
  return successorsOf(index, successor).has(id)
    ? [issue("replaced-in-a-circle", path, { id, by: successor })]
    : [];
}

/** Says in the framework what takes a node's place, if it does not say so yet. */
export function addSuccessor(
  draft: FrameworkDraft,
  index: FrameworkIndex,
  from: NodeId,
  to: NodeId | ExternalNode,
): void {
  const uri = typeof to === "string" ? undefined : to.uri;
  const isThere = relationsFrom(index, from, "replaced-by").some((relation) =>
    typeof relation.to === "string" ? relation.to === to : relation.to.uri === uri,
  );
  if (isThere) return;
  // The recipe is the edit's own copy: nobody else writes to an end outside.
  draft.relations.push({ type: "replaced-by", from, to } as FrameworkDraft["relations"][number]);
}
