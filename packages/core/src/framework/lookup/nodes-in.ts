import type { Framework, FrameworkNode } from "../framework.ts";
import type { NodeKind } from "../node.ts";

/** The list of a framework in which the nodes of each kind stand. */
export const listOf: Readonly<
  Record<NodeKind, "domains" | "outcomes" | "competencies" | "indicators">
> = {
  domain: "domains",
  outcome: "outcomes",
  competency: "competencies",
  indicator: "indicators",
};

/** A node with its position in its list. */
export type ListedNode = FrameworkNode & { readonly position: number };

/** Every node of a framework as the document has them: domains, outcomes, competencies, indicators. */
export function* nodesIn(framework: Framework): Generator<ListedNode, void> {
  for (const [position, node] of framework.domains.entries()) {
    yield { kind: "domain", node, position };
  }
  for (const [position, node] of framework.outcomes.entries()) {
    yield { kind: "outcome", node, position };
  }
  for (const [position, node] of framework.competencies.entries()) {
    yield { kind: "competency", node, position };
  }
  for (const [position, node] of framework.indicators.entries()) {
    yield { kind: "indicator", node, position };
  }
}
