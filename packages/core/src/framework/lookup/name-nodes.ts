import type { Framework, FrameworkNode } from "../framework.ts";
import { addTo } from "./add-to.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { targetNames } from "./target-names.ts";

/** The first node with each code, and all nodes with a code that several have. */
function nodesWithCodes(
  nodes: readonly FrameworkNode[],
): Pick<FrameworkIndex, "codes" | "sharedCodes"> {
  const codes = new Map<string, FrameworkNode>();
  let coded = 0;
  for (const found of nodes) {
    const { code } = found.node;
    if (code === undefined) continue;
    codes.set(code, found);
    coded += 1;
  }
  const sharedCodes = new Map<string, FrameworkNode[]>();
  if (codes.size === coded) return { codes, sharedCodes };
  for (const found of nodes) {
    if (found.node.code !== undefined) addTo(sharedCodes, found.node.code, found);
  }
  for (const [code, [first]] of sharedCodes) codes.set(code, first as FrameworkNode);
  for (const [code, having] of sharedCodes) if (having.length === 1) sharedCodes.delete(code);
  return { codes, sharedCodes };
}

/** The nodes under the identifiers that other systems give them. */
function nodesWithIdentifiers(nodes: readonly FrameworkNode[]): FrameworkIndex["identifiers"] {
  const identifiers = new Map<string, Map<string, FrameworkNode[]>>();
  for (const found of nodes) {
    if (found.node.identifiers === undefined) continue;
    for (const { system, value } of found.node.identifiers) {
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
