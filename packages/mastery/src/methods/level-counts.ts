/** Level codes from the lowest value up: a scale's codes are in this order, a caller's table need not be. */
export const risingCodes = (values: Float64Array): Uint8Array =>
  Uint8Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number));

/** Counts rows by level code, into counts that are used again. */
export function countLevels(
  codes: Uint8Array,
  begin: number,
  end: number,
  counts: Uint32Array,
): void {
  counts.fill(0);
  for (let row = begin; row < end; row += 1) {
    const code = codes[row] as number;
    counts[code] = (counts[code] as number) + 1;
  }
}
