import type { NodeId } from "../../identity/ids.ts";
import type { Relation, RelationType } from "../relation.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { isKindOf } from "./is-kind-of.ts";

/**
 * The relations that a node has to others, as the document has them; with a type, only those of it and of the school's own types that are a
 * kind of it. The other end may be outside the framework.
 */
export function relationsFrom(
  index: FrameworkIndex,
  id: NodeId,
  type?: RelationType,
): readonly Relation[] {
  const relations = index.relationsFrom.get(id) ?? [];
  return type === undefined
    ? relations
    : relations.filter((relation) => isKindOf(index, relation.type, type));
}
