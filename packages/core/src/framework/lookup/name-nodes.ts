import type { Framework, FrameworkNode } from "../framework.ts";
import { addTo } from "./add-to.ts";
import type { FrameworkIndex, Place } from "./framework-index.ts";
import { targetNames } from "./target-names.ts";

/** The nodes under what people and other systems call them. */
export function nameNodes(
  framework: Framework,
  places: Iterable<Place>,
): Pick<FrameworkIndex, "codes" | "sharedCodes" | "identifiers" | "names"> {
  const codes = new Map<string, FrameworkNode>();
  const sharedCodes = new Map<string, FrameworkNode[]>();
  const identifiers = new Map<string, Map<string, FrameworkNode[]>>();
  for (const { found } of places) {
    const { code, identifiers: own } = found.node;
    if (code !== undefined) {
      const first = codes.get(code);
      if (first === undefined) codes.set(code, found);
      else if (sharedCodes.has(code)) addTo(sharedCodes, code, found);
      else sharedCodes.set(code, [first, found]);
    }
    for (const { system, value } of own ?? []) {
      const values = identifiers.get(system) ?? new Map<string, FrameworkNode[]>();
      identifiers.set(system, values);
      // A node that gives the same identifier twice is still one node.
      if (values.get(value)?.at(-1) !== found) addTo(values, value, found);
    }
  }
  return { codes, sharedCodes, identifiers, names: targetNames(framework) };
}
