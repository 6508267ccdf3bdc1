import type { Framework, FrameworkNode } from "../framework.ts";
import { addTo } from "./add-to.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { targetNames } from "./target-names.ts";

/** The first node with each code, and all nodes with a code that several have. */
function nodesWithCodes(
  nodes: readonly FrameworkNode[],
): Pick<FrameworkIndex, "codes" | "sharedCodes"> {
  const coded = nodes.filter(({ node }) => node.code !== undefined);
  const codes = new Map<string, FrameworkNode>();
  // From the end, so that the first one stays, with one step into the map for each.
  for (let at = coded.length - 1; at >= 0; at -= 1) {
    const found = coded[at] as FrameworkNode;
    codes.set(found.node.code as string, found);
  }
  const sharedCodes = new Map<string, FrameworkNode[]>();
  if (codes.size === coded.length) return { codes, sharedCodes };
  for (const found of coded) addTo(sharedCodes, found.node.code as string, found);
  for (const [code, having] of sharedCodes) if (having.length === 1) sharedCodes.delete(code);
  return { codes, sharedCodes };
}

/** The nodes under the identifiers that other systems give them. */
function nodesWithIdentifiers(nodes: readonly FrameworkNode[]): FrameworkIndex["identifiers"] {
  const identifiers = new Map<string, Map<string, FrameworkNode[]>>();
  for (const found of nodes) {
    for (const { system, value } of found.node.identifiers ?? []) {
      const values = identifiers.get(system) ?? new Map<string, FrameworkNode[]>();
      identifiers.set(system, values);
      // A node that gives the same identifier twice is still one node.
      if (values.get(value)?.at(-1) !== found) addTo(values, value, found);
    }
  }
  return identifiers;
}

/** The nodes under what people and other systems call them. */
export const nameNodes = (
  framework: Framework,
  nodes: readonly FrameworkNode[],
): Pick<FrameworkIndex, "codes" | "sharedCodes" | "identifiers" | "names"> => ({
  ...nodesWithCodes(nodes),
  identifiers: nodesWithIdentifiers(nodes),
  names: targetNames(framework),
});
