import type { NodeId } from "../../identity/ids.ts";
import type { Framework } from "../framework.ts";
import type { Relation } from "../relation.ts";
import { addTo } from "./add-to.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/** The relations of every node, both ways, and what the school's own types of relation are kinds of. */
export function relateNodes(
  framework: Framework,
): Pick<FrameworkIndex, "relationsFrom" | "relationsTo" | "broaderRelations"> {
  const relationsFrom = new Map<NodeId, Relation[]>();
  const relationsTo = new Map<NodeId, Relation[]>();
  // One map after the other: two large ones filled in turn drive each other out of the processor's caches.
  for (const relation of framework.relations) addTo(relationsFrom, relation.from, relation);
  for (const relation of framework.relations) {
    if (typeof relation.to === "string") addTo(relationsTo, relation.to, relation);
  }
  const broaderRelations = new Map<string, string>();
  for (const { id, broader } of framework.vocabulary?.relations ?? []) {
    if (broader !== undefined && !broaderRelations.has(id)) broaderRelations.set(id, broader);
  }
  return { relationsFrom, relationsTo, broaderRelations };
}
