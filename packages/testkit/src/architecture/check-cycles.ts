import { type ImportGraph, modulesFrom } from "./import-graph.ts";

/** No module imports itself by way of others: which of them runs first would depend on who asks. */
export function checkCycles(graph: ImportGraph): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    const again = above.indexOf(path);
    if (again >= 0) found.push([...above.slice(again), path].join(" -> "));
    if (again >= 0 || done.has(path)) return;
    for (const next of modulesFrom(graph, path)) visit(next, [...above, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}
