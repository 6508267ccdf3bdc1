import type { ColumnRange } from "./range-of.ts";

/** Into so many equal parts the time from the first row to the last is divided. */
const partCount = 512;

/** Parts of the time between the first row and the last. */
export interface TimeParts {
  readonly oldest: number;
  /** Parts in a millisecond. */
  readonly density: number;
}

/** None where all rows are of one instant, or of none. */
export function timePartsOf({ least, most }: ColumnRange): TimeParts | undefined {
  return most > least ? { oldest: least, density: (partCount - 1) / (most - least) } : undefined;
}

/**
 * Rows of a block by part of time, in each part as they came: then a group is sorted but for the few of its rows that share a part, whatever the order
 * in which its rows came. How times lie changes speed alone, for the parts are only a first step. `parts` has room for each row.
 */
export function rowsByTime(
  times: Float64Array,
  { oldest, density }: TimeParts,
  parts: Uint16Array,
  rows: Uint32Array,
): void {
  const next = new Uint32Array(partCount);
  for (let row = 0; row < times.length; row += 1) {
    const part = (((times[row] as number) - oldest) * density) >>> 0;
    parts[row] = part;
    next[part] = (next[part] as number) + 1;
  }
  let begin = 0;
  for (let part = 0; part < partCount; part += 1) {
    const count = next[part] as number;
    next[part] = begin;
    begin += count;
  }
  for (let row = 0; row < times.length; row += 1) {
    const part = parts[row] as number;
    const place = next[part] as number;
    next[part] = place + 1;
    rows[place] = row;
  }
}
