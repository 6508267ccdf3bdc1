/** Where each group begins, and one place more. */
export function offsetsOf(groups: Uint32Array, count: number): Uint32Array {
  const offsets = new Uint32Array(count + 1);
  for (let row = 0; row < groups.length; row += 1) {
    const next = (groups[row] as number) + 1;
    offsets[next] = (offsets[next] as number) + 1;
  }
  for (let group = 0; group < count; group += 1) {
    offsets[group + 1] = (offsets[group + 1] as number) + (offsets[group] as number);
  }
  return offsets;
}

/** Where each row goes so that rows stand by group, in each group in the order in which they came: one step of a counting sort. */
export function positionsOf(groups: Uint32Array, offsets: Uint32Array): Uint32Array {
  const next = offsets.slice();
  const positions = new Uint32Array(groups.length);
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] as number;
    const at = next[group] as number;
    next[group] = at + 1;
    positions[row] = at;
  }
  return positions;
}
