import type { NodeId } from "../../identity/ids.ts";
import type { Framework, FrameworkNode } from "../framework.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { isKindOf } from "./is-kind-of.ts";
import { nodesIn } from "./nodes-in.ts";

type Relations = Pick<FrameworkIndex, "relationsFrom" | "broaderRelations">;

/** What has children: a place or, for the roots, the top. */
interface Above {
  children: FrameworkNode[];
}

interface OpenPlace extends Above {
  readonly found: FrameworkNode;
  alsoAbove: readonly FrameworkNode[];
}

/** One for all that have none: most nodes are leaves, and an index costs what each of its nodes does. */
const none: FrameworkNode[] = [];

/** Siblings come as the document has them; those with an order go before the others, and sorting is stable. */
function inOrder(
  siblings: readonly FrameworkNode[],
  orders: ReadonlyMap<number, number>,
): FrameworkNode[] {
  const orderAt = (at: number): number => orders.get(at) ?? Number.POSITIVE_INFINITY;
  return [...siblings.keys()]
    .sort((a, b) => (orderAt(a) < orderAt(b) ? -1 : orderAt(a) > orderAt(b) ? 1 : 0))
    .map((at) => siblings[at] as FrameworkNode);
}

/** The places that a node's `part-of` relations name, each once and without its home, with its order there; undefined for none. */
function furtherAbove(
  { node }: FrameworkNode,
  home: OpenPlace | undefined,
  places: ReadonlyMap<NodeId, OpenPlace>,
  relations: Relations,
): ReadonlyMap<OpenPlace, number | undefined> | undefined {
  const own = relations.relationsFrom.get(node.id);
  if (own === undefined) return undefined;
  const further = new Map<OpenPlace, number | undefined>();
  for (const { type, to, order } of own) {
    if (typeof to !== "string" || !isKindOf(relations, type, "part-of")) continue;
    const above = places.get(to);
    if (above !== undefined && above !== home && !further.has(above)) further.set(above, order);
  }
  return further.size === 0 ? undefined : further;
}

/**
 * Every node with what is above and under it, in one pass over the nodes and one over their relations. A home that the framework
 * does not have is none; a cycle stays as it is written, for the check to find.
 */
export function placeNodes(
  framework: Framework,
  relations: Relations,
): Pick<FrameworkIndex, "places" | "roots"> {
  const places = new Map<NodeId, OpenPlace>();
  for (const { kind, node } of nodesIn(framework)) {
    if (places.has(node.id)) continue;
    const found = { kind, node } as FrameworkNode;
    places.set(node.id, { found, children: none, alsoAbove: none });
  }
  const top: Above = { children: none };
  const orders = new Map<Above, Map<number, number>>();
  const put = (above: Above, child: FrameworkNode, order: number | undefined): void => {
    if (order !== undefined) {
      const known = orders.get(above) ?? new Map<number, number>();
      orders.set(above, known.set(above.children.length, order));
    }
    if (above.children === none) above.children = [child];
    else above.children.push(child);
  };
  for (const place of places.values()) {
    const { found } = place;
    const { partOf, order } = found.node;
    const home = partOf === undefined ? undefined : places.get(partOf);
    const further = furtherAbove(found, home, places, relations);
    if (home !== undefined) put(home, found, order);
    if (further !== undefined) {
      for (const [above, itsOrder] of further) put(above, found, itsOrder);
      place.alsoAbove = [...further.keys()].map((above) => above.found);
    } else if (home === undefined) put(top, found, order);
  }
  for (const [above, known] of orders) above.children = inOrder(above.children, known);
  return { places, roots: top.children };
}
