import { type ImportGraph, modulesFrom } from "./import-graph.ts";

/** What the modules of a pattern may not bring along, however far away: foreign packages by name, modules of ours by a pattern of their paths. */
export interface Reach {
  readonly from: RegExp;
  readonly never: readonly (string | RegExp)[];
}

/** The shortest way from each module of a rule to what it must not bring along. A rule that fits no module is a fault. */
export function checkReach(graph: ImportGraph, rules: readonly Reach[]): readonly string[] {
  return rules.flatMap(({ from, never }) => {
    const starts = [...graph.keys()].filter((path) => from.test(path));
    if (starts.length === 0) return [`no module fits ${from.source}`];
    return starts.flatMap((start) => never.flatMap((name) => wayTo(graph, start, name)));
  });
}

function wayTo(graph: ImportGraph, start: string, never: string | RegExp): readonly string[] {
  const ways = new Map<string, string>([[start, start]]);
  // A Map can grow while it is walked: breadth first.
  for (const [path, way] of ways) {
    const foreign = (graph.get(path) ?? []).some(
      (target) => target.kind === "foreign" && target.name === never,
    );
    if (foreign) return [`${way} -> ${String(never)}`];
    for (const next of modulesFrom(graph, path)) {
      if (ways.has(next)) continue;
      ways.set(next, `${way} -> ${next}`);
      if (never instanceof RegExp && never.test(next)) return [`${way} -> ${next}`];
    }
  }
  return [];
}
