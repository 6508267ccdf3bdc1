import { issue, type Path } from "../../issue/issue.ts";
import { aboveOf } from "../lookup/above-of.ts";
import type { FrameworkIndex } from "../lookup/framework-index.ts";
import { isKindOf } from "../lookup/is-kind-of.ts";
import { nodesIn } from "../lookup/nodes-in.ts";
import { relationsFrom } from "../lookup/relations-from.ts";
import type { Relation } from "../relation.ts";
import type { Check } from "./check.ts";
import { cyclesIn } from "./cycles-in.ts";
import { nodePath } from "./node-path.ts";

const partOfNext =
  (index: FrameworkIndex) =>
  (id: string): readonly string[] =>
    aboveOf(index, id).map(({ node }) => node.id);

const precedesNext =
  (index: FrameworkIndex) =>
  (id: string): readonly string[] =>
    relationsFrom(index, id, "precedes").flatMap(({ to }) => (typeof to === "string" ? [to] : []));

/** Where the document says that one node is part of, or comes before, the other. */
function sayings(index: FrameworkIndex, relation: string): ReadonlyMap<string, Path> {
  const paths = new Map<string, Path>();
  const add = (from: string, to: Relation["to"], path: Path): void => {
    const key = JSON.stringify([from, to]);
    if (!paths.has(key)) paths.set(key, path);
  };
  if (relation === "part-of") {
    for (const listed of nodesIn(index.framework)) {
      const { id, partOf } = listed.node;
      if (partOf !== undefined) add(id, partOf, nodePath(listed, "partOf"));
    }
  }
  for (const [at, { type, from, to }] of index.framework.relations.entries()) {
    if (isKindOf(index, type, relation)) add(from, to, ["relations", at]);
  }
  return paths;
}

export const cycle: Check = (index) => {
  const names = index.nodes.map(({ node }) => node.id);
  const kinds = { "part-of": partOfNext(index), precedes: precedesNext(index) };
  return Object.entries(kinds).flatMap(([relation, next]) => {
    const cycles = cyclesIn(names, next);
    if (cycles.length === 0) return [];
    const paths = sayings(index, relation);
    return cycles.map((ids) => {
      const [first, second = first] = ids;
      // Every step of a cycle was read from somewhere.
      const path = paths.get(JSON.stringify([first, second])) as Path;
      return issue("cycle", path, { ids, relation });
    });
  });
};
