/** What two columns say of the learners who have both. */
export interface CompletePairs {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly leftOut: number;
}

/** Leaves out who lacks one of two scores. Throws RangeError where lengths differ and for what is no number. */
export function completePairs(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): CompletePairs {
  if (before.length !== after.length) {
    throw new RangeError(`after: ${after.length} scores beside ${before.length}`);
  }
  for (const [name, scores] of [
    ["before", before],
    ["after", after],
  ] as const) {
    const wrong = scores.find((score) => score !== null && !Number.isFinite(score));
    if (wrong !== undefined) throw new RangeError(`${name}: ${wrong} is no number`);
  }
  const first: number[] = [];
  const second: number[] = [];
  before.forEach((one, at) => {
    const other = after[at] as number | null;
    if (one === null || other === null) return;
    first.push(one);
    second.push(other);
  });
  return { before: first, after: second, leftOut: before.length - first.length };
}
