import type { Blocks } from "./blocks-of.ts";
import { gatherOf } from "./gather.ts";
import type { NearRows } from "./near-rows.ts";
import { rowsByTime, type TimeParts } from "./rows-by-time.ts";
import { few, sortRows } from "./sort-rows.ts";

/** The rows of one block, and lists that each step fills for the next. Rows and places are counted from the block's first row. */
interface BlockRows {
  readonly groups: Uint16Array;
  readonly times: Float64Array | undefined;
  readonly sequences: Float64Array | undefined;
  /** Where each group begins; once rows are placed, where it ends. */
  readonly bounds: Uint32Array;
  /** The rows as a first step has left them. */
  readonly rows: Uint32Array;
  /** The rows in their order, in the end. */
  readonly order: Uint32Array;
}

/** Where each group of the block begins. */
function countGroups({ groups, bounds }: BlockRows): void {
  bounds.fill(0);
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] as number;
    bounds[group] = (bounds[group] as number) + 1;
  }
  let begin = 0;
  for (let group = 0; group < bounds.length; group += 1) {
    const count = bounds[group] as number;
    bounds[group] = begin;
    begin += count;
  }
}

/** Rows by group, in each group as they stand. */
function placeByGroup({ groups, bounds, rows, order }: BlockRows): void {
  for (let at = 0; at < groups.length; at += 1) {
    const row = rows[at] as number;
    const group = groups[row] as number;
    const place = bounds[group] as number;
    bounds[group] = place + 1;
    order[place] = row;
  }
}

/** Sorts a group that is nearly in order already by time alone; rows that tie stay as they stand. */
function insertByTime(order: Uint32Array, times: Float64Array, from: number, to: number): void {
  let latest = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i += 1) {
    const row = order[i] as number;
    const time = times[row] as number;
    if (time >= latest) {
      latest = time;
      continue;
    }
    let at = i;
    while (at > from && (times[order[at - 1] as number] as number) > time) {
      order[at] = order[at - 1] as number;
      at -= 1;
    }
    order[at] = row;
  }
}

/** Puts the rows of each group in their order: by time, then by sequence, then as they came. */
function sortGroups({ bounds, times, sequences, order }: BlockRows): void {
  if (times === undefined) return;
  const isAfter =
    sequences === undefined
      ? (a: number, b: number) => (times[a] as number) > (times[b] as number)
      : (a: number, b: number) =>
          times[a] === times[b]
            ? (sequences[a] as number) > (sequences[b] as number)
            : (times[a] as number) > (times[b] as number);
  let begin = 0;
  for (let group = 0; group < bounds.length; group += 1) {
    const end = bounds[group] as number;
    if (sequences === undefined && end - begin <= few) insertByTime(order, times, begin, end);
    else sortRows(order.subarray(begin, end), isAfter);
    begin = end;
  }
}

const largestOf = (starts: Uint32Array): number => {
  let most = 0;
  for (let block = 0; block + 1 < starts.length; block += 1) {
    most = Math.max(most, (starts[block + 1] as number) - (starts[block] as number));
  }
  return most;
};

/**
 * Puts rows that stand by block in order: by group, in it by time, then by sequence, then as they came. The columns are changed in place; where
 * each group begins, and one place more, is the answer. One block after the other, so that all that is done to its rows is done in a cache.
 */
export function orderRows(
  { starts, groups, columns }: NearRows,
  { bits, count }: Blocks,
  groupCount: number,
  timeParts: TimeParts | undefined,
): Uint32Array {
  const offsets = new Uint32Array(groupCount + 1);
  const most = largestOf(starts);
  const asTheyCame = new Uint32Array(most);
  for (let row = 0; row < most; row += 1) asTheyCame[row] = row;
  const { times, sequences } = columns as { readonly [name: string]: Float64Array };
  const bounds = new Uint32Array(1 << bits);
  const rows = timeParts === undefined ? asTheyCame : new Uint32Array(most);
  const order = new Uint32Array(most);
  const parts = new Uint16Array(timeParts === undefined ? 0 : most);
  const steps = [
    countGroups,
    ({ bounds: begins }: BlockRows, begin: number, first: number) => {
      for (let group = 0; group < begins.length; group += 1) {
        offsets[first + group] = begin + (begins[group] as number);
      }
    },
    ...(timeParts === undefined || times === undefined
      ? []
      : [(block: BlockRows) => rowsByTime(block.times as Float64Array, timeParts, parts, rows)]),
    placeByGroup,
    sortGroups,
  ];
  const gathers = Object.values(columns).map((column) => gatherOf(column, most));
  for (let block = 0; block < count; block += 1) {
    const begin = starts[block] as number;
    const end = starts[block + 1] as number;
    const first = block << bits;
    const here: BlockRows = {
      groups: groups.subarray(begin, end),
      times: times?.subarray(begin, end),
      sequences: sequences?.subarray(begin, end),
      bounds: bounds.subarray(0, Math.min(bounds.length, groupCount - first)),
      rows,
      order,
    };
    for (const step of steps) step(here, begin, first);
    for (const gather of gathers) gather(order, begin, end - begin);
  }
  offsets[groupCount] = starts[count] as number;
  return offsets;
}
