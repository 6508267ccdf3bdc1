import { type ImportGraph, modulesFrom } from "./import-graph.ts";

/** Foreign packages that the modules of a pattern may not bring along, however far away. */
export interface Reach {
  readonly from: RegExp;
  readonly never: readonly string[];
}

/** The shortest way from each module of a rule to a package it must not bring along. A rule that fits no module is a fault. */
export function checkReach(graph: ImportGraph, rules: readonly Reach[]): readonly string[] {
  return rules.flatMap(({ from, never }) => {
    const starts = [...graph.keys()].filter((path) => from.test(path));
    if (starts.length === 0) return [`no module fits ${from.source}`];
    return starts.flatMap((start) => never.flatMap((name) => wayTo(graph, start, name)));
  });
}

function wayTo(graph: ImportGraph, start: string, name: string): readonly string[] {
  const ways = new Map<string, string>([[start, start]]);
  // A Map can grow while it is walked: breadth first.
  for (const [path, way] of ways) {
    if ((graph.get(path) ?? []).some((target) => target.kind === "foreign" && target.name === name))
      return [`${way} -> ${name}`];
    for (const next of modulesFrom(graph, path))
      if (!ways.has(next)) ways.set(next, `${way} -> ${next}`);
  }
  return [];
}
