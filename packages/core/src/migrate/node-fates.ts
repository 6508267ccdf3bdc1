import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import type { FrameworkNode } from "../framework/framework.ts";
import { nodeOf } from "../framework/lookup/node-of.ts";
import type { NodeKind } from "../framework/node.ts";
import type { NodeId } from "../identity/ids.ts";
import type { Fate } from "./fate.ts";
import { settleFates } from "./settle-fates.ts";
import { type Succession, successionBetween } from "./succession-between.ts";

/** A node of the kind that is asked for: evidence of one kind of node is none of another, though it has the same id. */
function nodeOfKind(index: FrameworkIndex, id: NodeId, kind: NodeKind): FrameworkNode | undefined {
  const found = nodeOf(index, id);
  return found?.kind === kind ? found : undefined;
}

/**
 * What stands directly in a node's place: nothing where the node goes on. One that is still there goes on unless it was retired in between, or
 * was so before and its successor was only now named. Of one that is gone, what replaces it counts, else what is the same as it.
 */
function nextOf(
  id: NodeId,
  kind: NodeKind,
  { replacedBy, newlyReplacedBy, equivalents }: Succession,
  from: FrameworkIndex,
  to: FrameworkIndex,
): readonly NodeId[] {
  const now = nodeOfKind(to, id, kind);
  if (now === undefined) return replacedBy.get(id) ?? equivalents.get(id) ?? [];
  if (now.node.retired === undefined) return [];
  const before = nodeOf(from, id);
  const wasRetired = before !== undefined && before.node.retired !== undefined;
  return (wasRetired ? newlyReplacedBy : replacedBy).get(id) ?? [];
}

/** What became of every node of a framework in another, followed from one successor to the next; cycles end. */
export function nodeFates(
  from: FrameworkIndex,
  to: FrameworkIndex,
): ReadonlyMap<NodeId, Fate<NodeId>> {
  const succession = successionBetween(from, to);
  const ends = new Map<NodeId, readonly NodeId[]>();
  for (const found of from.nodes) {
    const { id } = found.node;
    const met = new Set<NodeId>([id]);
    const last: NodeId[] = [];
    // A set that grows while it is walked is walked to its end.
    for (const one of met) {
      const next = nextOf(one, found.kind, succession, from, to);
      for (const successor of next) met.add(successor);
      if (next.length === 0 && nodeOfKind(to, one, found.kind)) last.push(one);
    }
    ends.set(id, last.length === 0 && nodeOfKind(to, id, found.kind) ? [id] : last);
  }
  return settleFates(ends, (id) => id);
}
