import type { NodeId } from "../../identity/ids.ts";
import type { Framework, FrameworkNode } from "../framework.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { isKindOf } from "./is-kind-of.ts";

/** The position of a node, or for the roots the one past the last node. */
type Above = number;

const nowhere = -1;

/** Where each id stands, of two with the same id the first: where there are such, all are put in once more from the end. */
function positionsOf(nodes: readonly FrameworkNode[]): ReadonlyMap<NodeId, number> {
  const positions = new Map<NodeId, number>();
  const put = (at: number): unknown => positions.set((nodes[at] as FrameworkNode).node.id, at);
  for (let at = 0; at < nodes.length; at += 1) put(at);
  if (positions.size === nodes.length) return positions;
  for (let at = nodes.length - 1; at >= 0; at -= 1) put(at);
  return positions;
}

/** Every node once, of two with the same id the first, and where each stands among them. */
function listNodes(framework: Framework): Pick<FrameworkIndex, "nodes" | "positions"> {
  const written: FrameworkNode[] = [];
  for (const node of framework.domains) written.push({ kind: "domain", node });
  for (const node of framework.outcomes) written.push({ kind: "outcome", node });
  for (const node of framework.competencies) written.push({ kind: "competency", node });
  for (const node of framework.indicators) written.push({ kind: "indicator", node });
  const positions = positionsOf(written);
  if (positions.size === written.length) return { nodes: written, positions };
  const nodes = written.filter(({ node }, at) => positions.get(node.id) === at);
  return { nodes, positions: positionsOf(nodes) };
}

/** What nodes tell of their places, read from each of them once: in a large framework each is far away. */
interface OwnPlaces {
  /** The position of every node's home; a home that the framework does not have is none. */
  readonly homes: Int32Array;
  /** The order of every node at its home, NaN of those without; none where no node has one, as in most large frameworks. */
  readonly orders: Float64Array | undefined;
}

function ownPlaces({ nodes, positions }: Pick<FrameworkIndex, "nodes" | "positions">): OwnPlaces {
  const homes = new Int32Array(nodes.length).fill(nowhere);
  let orders: Float64Array | undefined;
  // Siblings mostly stand together, the first of them after the one above: what was found for the last one is found without the map.
  let last: FrameworkNode["node"] | undefined;
  for (let at = 0; at < nodes.length; at += 1) {
    const { node } = nodes[at] as FrameworkNode;
    const { partOf, order } = node;
    if (order !== undefined) {
      orders ??= new Float64Array(nodes.length).fill(Number.NaN);
      orders[at] = order;
    }
    if (partOf !== undefined) {
      if (partOf === last?.partOf) homes[at] = homes[at - 1] as number;
      else if (partOf === last?.id) homes[at] = at - 1;
      else homes[at] = positions.get(partOf) ?? nowhere;
    }
    last = node;
  }
  return { homes, orders };
}

/** The places that `part-of` relations name for each node that has some, each once and without its home, with its order there or NaN. */
function furtherAbove(
  { relations }: Framework,
  positions: ReadonlyMap<NodeId, number>,
  homes: Int32Array,
  vocabulary: Pick<FrameworkIndex, "broaderRelations">,
): ReadonlyMap<number, ReadonlyMap<Above, number>> {
  const further = new Map<number, Map<Above, number>>();
  for (const { type, from, to, order } of relations) {
    if (typeof to !== "string" || !isKindOf(vocabulary, type, "part-of")) continue;
    const child = positions.get(from);
    const above = positions.get(to);
    if (child === undefined || above === undefined || above === homes[child]) continue;
    const own = further.get(child) ?? new Map<Above, number>();
    further.set(child, own);
    if (!own.has(above)) own.set(above, order ?? Number.NaN);
  }
  return further;
}

/** Siblings come as the document has them; those with an order go before the others, and sorting is stable. */
function putInOrder(
  siblings: readonly FrameworkNode[],
  orders: ReadonlyMap<number, number>,
): readonly FrameworkNode[] {
  const orderAt = (at: number): number => orders.get(at) ?? Number.POSITIVE_INFINITY;
  return [...siblings.keys()]
    .sort((a, b) => (orderAt(a) < orderAt(b) ? -1 : orderAt(a) > orderAt(b) ? 1 : 0))
    .map((at) => siblings[at] as FrameworkNode);
}

/**
 * Every node with what is above and under it, in passes over the nodes and one over the relations. The children of all stand in one
 * list, those of a node side by side: lists of their own would cost more than all else in a large framework. A cycle stays as it is
 * written, for the check to find.
 */
export function placeNodes(
  framework: Framework,
  vocabulary: Pick<FrameworkIndex, "broaderRelations">,
): Pick<
  FrameworkIndex,
  "nodes" | "positions" | "children" | "childrenFrom" | "alsoAbove" | "roots"
> {
  const { nodes, positions } = listNodes(framework);
  const { homes, orders } = ownPlaces({ nodes, positions });
  const further = furtherAbove(framework, positions, homes, vocabulary);
  const top: Above = nodes.length;
  /** Calls with each child and each place above it, in the order of the document. */
  const eachStep = (visit: (above: Above, child: number, order: number) => void): void => {
    for (let child = 0; child < nodes.length; child += 1) {
      const home = homes[child] as number;
      const also = further.size === 0 ? undefined : further.get(child);
      const order = orders?.[child] ?? Number.NaN;
      if (home !== nowhere) visit(home, child, order);
      else if (also === undefined) visit(top, child, order);
      if (also !== undefined) for (const [above, there] of also) visit(above, child, there);
    }
  };

  const childrenFrom = new Uint32Array(nodes.length + 2);
  eachStep((above) => {
    childrenFrom[above + 1] = (childrenFrom[above + 1] as number) + 1;
  });
  for (let at = 1; at < childrenFrom.length; at += 1) {
    childrenFrom[at] = (childrenFrom[at] as number) + (childrenFrom[at - 1] as number);
  }

  const children = Array.from<FrameworkNode>({ length: childrenFrom.at(-1) as number });
  const known = new Map<Above, Map<number, number>>();
  const next = childrenFrom.slice();
  eachStep((above, child, order) => {
    const at = next[above] as number;
    next[above] = at + 1;
    children[at] = nodes[child] as FrameworkNode;
    if (Number.isNaN(order)) return;
    const own = known.get(above) ?? new Map<number, number>();
    known.set(above, own.set(at - (childrenFrom[above] as number), order));
  });
  for (const [above, own] of known) {
    const start = childrenFrom[above] as number;
    const siblings = putInOrder(children.slice(start, childrenFrom[above + 1]), own);
    for (const [at, sibling] of siblings.entries()) children[start + at] = sibling;
  }

  const alsoAbove = new Map<NodeId, readonly FrameworkNode[]>();
  for (const [child, above] of further) {
    const places = [...above.keys()].map((at) => nodes[at] as FrameworkNode);
    alsoAbove.set((nodes[child] as FrameworkNode).node.id, places);
  }
  const roots = children.slice(childrenFrom[top]);
  return { nodes, positions, children, childrenFrom, alsoAbove, roots };
}
