import { relationKey } from "../diff/compare-relations.ts";
import { addTo } from "../framework/lookup/add-to.ts";
import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import { isKindOf } from "../framework/lookup/is-kind-of.ts";
import type { ExternalNode } from "../framework/relation.ts";
import type { NodeId } from "../identity/ids.ts";

/** What stands in the place of what, by the relations of two frameworks. */
export interface Succession {
  /** What a node is replaced by, in either framework. */
  readonly replacedBy: ReadonlyMap<NodeId, readonly NodeId[]>;
  /** The same, of the relations that only the framework after has. */
  readonly newlyReplacedBy: ReadonlyMap<NodeId, readonly NodeId[]>;
  /** What is the same as a node, in either framework and read both ways. */
  readonly equivalents: ReadonlyMap<NodeId, readonly NodeId[]>;
}

/** The nodes of a framework by what another framework may call them: their ids and the identifiers that others gave them. */
function namesOf({ nodes }: FrameworkIndex): ReadonlyMap<string, readonly NodeId[]> {
  const names = new Map<string, NodeId[]>();
  for (const { node } of nodes) {
    const { id, identifiers = [] } = node;
    for (const name of new Set([id, ...identifiers.map((one) => one.value)])) {
      addTo(names, name, id);
    }
  }
  return names;
}

/** Reads the relations of both frameworks; an end outside one of them may be a node of the other. */
export function successionBetween(from: FrameworkIndex, to: FrameworkIndex): Succession {
  const replacedBy = new Map<NodeId, NodeId[]>();
  const newlyReplacedBy = new Map<NodeId, NodeId[]>();
  const equivalents = new Map<NodeId, NodeId[]>();
  const read = (
    index: FrameworkIndex,
    outside: ReadonlyMap<string, readonly NodeId[]>,
    isNew: (key: string) => boolean,
  ): void => {
    const endsOf = (end: NodeId | ExternalNode): readonly NodeId[] =>
      typeof end === "string" ? [end] : (outside.get(end.uri) ?? []);
    for (const relation of index.framework.relations) {
      if (isKindOf(index, relation.type, "replaced-by")) {
        const fresh = isNew(relationKey(relation));
        for (const end of endsOf(relation.to)) {
          addTo(replacedBy, relation.from, end);
          if (fresh) addTo(newlyReplacedBy, relation.from, end);
        }
      } else if (isKindOf(index, relation.type, "equivalent")) {
        for (const end of endsOf(relation.to)) {
          addTo(equivalents, relation.from, end);
          addTo(equivalents, end, relation.from);
        }
      }
    }
  };
  const old = new Set(from.framework.relations.map((relation) => relationKey(relation)));
  read(from, namesOf(to), () => false);
  read(to, namesOf(from), (key) => !old.has(key));
  return { replacedBy, newlyReplacedBy, equivalents };
}
