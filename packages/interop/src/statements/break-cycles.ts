/** A step from one node to another above it, by their positions. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/**
 * The steps that would close a circle, walking from the first node on and along its steps in their order: without them no node is above itself. With a stack of its own, and in time that grows
 * with the number of steps.
 */
export function closingSteps<S extends Step>(nodes: number, steps: readonly S[]): ReadonlySet<S> {
  const byNode: S[][] = Array.from({ length: nodes }, () => []);
  for (const step of steps) byNode[step.from]?.push(step);
  const closing = new Set<S>();
  /** 0: not seen, 1: on the way, 2: done. */
  const state = new Uint8Array(nodes);
  const next = new Uint32Array(nodes);
  for (let start = 0; start < nodes; start += 1) {
    if (state[start] !== 0) continue;
    const way = [start];
    state[start] = 1;
    while (way.length > 0) {
      const at = way.at(-1) as number;
      const step = byNode[at]?.[next[at] as number];
      next[at] = (next[at] as number) + 1;
      if (step === undefined) {
        state[at] = 2;
        way.pop();
      } else if (state[step.to] === 1) closing.add(step);
      else if (state[step.to] === 0) {
        state[step.to] = 1;
        way.push(step.to);
      }
    }
  }
  return closing;
}
