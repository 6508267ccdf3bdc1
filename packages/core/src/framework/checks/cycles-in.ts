/**
 * The cycles of a directed graph, each as the names along it, beginning with the one that comes first among all names. Searched in depth
 * with a stack of its own: one cycle for each edge that leads back to the path it came by, so that a graph without
 * those edges has none. Many cycles that share names could add up to far more than the graph: beyond twice its size only those
 * are given that have no name in common with one given before.
 */
export function cyclesIn(
  names: readonly string[],
  next: (name: string) => Iterable<string>,
): readonly (readonly string[])[] {
  const rank = new Map(names.map((name, at) => [name, at]));
  const cycles: (readonly string[])[] = [];
  const path: string[] = [];
  const edges: Iterator<string>[] = [];
  const onPath = new Map<string, number>();
  const done = new Set<string>();
  /** Names in a cycle that is given, or in one that shares a name with it. */
  const told = new Set<string>();
  let allowed = 2 * names.length;

  const enter = (name: string): void => {
    onPath.set(name, path.length);
    path.push(name);
    edges.push(new Set(next(name)).values());
  };
  const leave = (): void => {
    const name = path.pop() as string;
    edges.pop();
    onPath.delete(name);
    done.add(name);
  };
  /** Walks back only over names that were not told before, so that all walks together are as long as the graph. */
  const isNew = (start: number): boolean => {
    for (let at = path.length - 1; at >= start; at -= 1) {
      const name = path[at] as string;
      if (told.has(name)) return false;
      told.add(name);
    }
    return true;
  };
  const close = (start: number): void => {
    const length = path.length - start;
    if (isNew(start) || length <= allowed) {
      allowed -= length;
      cycles.push(fromFirst(path.slice(start), rank));
    }
  };

  for (const name of names) {
    if (!done.has(name)) enter(name);
    while (path.length > 0) {
      const step = (edges.at(-1) as Iterator<string>).next(); // as long as the path
      if (step.done === true) leave();
      else if (onPath.has(step.value)) close(onPath.get(step.value) as number);
      else if (!done.has(step.value) && rank.has(step.value)) enter(step.value);
    }
  }
  return cycles;
}

/** The same cycle, beginning with the name that ranks first. */
function fromFirst(cycle: readonly string[], rank: ReadonlyMap<string, number>): readonly string[] {
  const ranks = cycle.map((name) => rank.get(name) as number);
  let first = 0;
  for (const [at, one] of ranks.entries()) if (one < (ranks[first] as number)) first = at;
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
