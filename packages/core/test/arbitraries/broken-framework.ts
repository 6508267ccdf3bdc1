import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import type { Framework } from "../../src/framework/framework.ts";
import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";

const lists = ["domains", "outcomes", "competencies", "indicators"] as const;

/** One thing to break: where, how, and what it is made to point at. */
const fault = fc.record({
  list: fc.constantFrom(...lists),
  at: fc.nat(),
  how: fc.constantFrom("home", "home", "home", "copy", "relation", "relation"),
  to: fc.nat(),
  type: fc.constantFrom("part-of", "precedes", "acme/strand", "acme/unheard-of"),
  order: fc.option(fc.integer({ min: -1, max: 1 }), { nil: undefined }),
});

type Break = typeof fault extends fc.Arbitrary<infer T> ? T : never;
type Nodes = { [K in (typeof lists)[number]]: { id: string; partOf?: string; order?: number }[] };

function broken(framework: Framework, breaks: readonly Break[]): Framework {
  const copy = JSON.parse(JSON.stringify(framework)) as Framework;
  const nodes = copy as unknown as Nodes;
  const relations = copy.relations as Framework["relations"][number][];
  const ids = ["nowhere", ...lists.flatMap((list) => nodes[list].map(({ id }) => id))];
  for (const { list, at, how, to, type, order } of breaks) {
    const node = nodes[list][at % Math.max(nodes[list].length, 1)];
    if (node === undefined) continue;
    const target = ids[to % ids.length] as string;
    const ordered = order === undefined ? {} : { order };
    if (how === "home") node.partOf = target;
    else if (how === "copy") nodes[list].push({ ...node, partOf: target, ...ordered });
    else relations.push({ type, from: node.id, to: target, ...ordered });
  }
  return copy;
}

/**
 * Frameworks that parse and make no sense: homes of any kind, cycles, ids that lead nowhere, the same id twice, unheard-of
 * relations. Deeply frozen.
 */
export const arbitraryBrokenFramework: fc.Arbitrary<Framework> = fc
  .tuple(arbitraryFramework, fc.array(fault, { maxLength: 8 }))
  .map(([framework, breaks]) => deepFreeze(broken(framework, breaks)));
