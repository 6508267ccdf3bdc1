import type { Column } from "./scatter.ts";

/** Stretches of so many rows are sorted by insertion, then merged. */
const few = 48;

/** Says whether row a stands after row b. */
type IsAfter = (a: number, b: number) => boolean;

function insertRows(rows: Uint32Array, from: number, to: number, isAfter: IsAfter): void {
  for (let i = from + 1; i < to; i += 1) {
    const row = rows[i] as number;
    let at = i;
    while (at > from && isAfter(rows[at - 1] as number, row)) {
      rows[at] = rows[at - 1] as number;
      at -= 1;
    }
    rows[at] = row;
  }
}

/** A short group sorted by time alone: its times are moved along, so that each is read where it is compared. */
function insertByTime(
  rows: Uint32Array,
  keys: Float64Array,
  times: Float64Array,
  begin: number,
  count: number,
): void {
  for (let i = 0; i < count; i += 1) {
    const time = times[begin + i] as number;
    let at = i;
    while (at > 0 && (keys[at - 1] as number) > time) {
      keys[at] = keys[at - 1] as number;
      rows[at] = rows[at - 1] as number;
      at -= 1;
    }
    keys[at] = time;
    rows[at] = begin + i;
  }
}

/** Merges sorted stretches of `width` rows, two and two, from one list into another. */
function mergeRows(
  from: Uint32Array,
  to: Uint32Array,
  { count, width, isAfter }: { count: number; width: number; isAfter: IsAfter },
): void {
  for (let begin = 0; begin < count; begin += 2 * width) {
    const middle = Math.min(begin + width, count);
    const end = Math.min(begin + 2 * width, count);
    let left = begin;
    let right = middle;
    for (let at = begin; at < end; at += 1) {
      const fromRight =
        left >= middle || (right < end && isAfter(from[left] as number, from[right] as number));
      to[at] = from[fromRight ? right : left] as number;
      if (fromRight) right += 1;
      else left += 1;
    }
  }
}

/** Sorts the first `count` of a list of rows; rows that tie stay as they stand. The result is in one of the two lists. */
function sortRows(
  rows: Uint32Array,
  spare: Uint32Array,
  count: number,
  isAfter: IsAfter,
): Uint32Array {
  for (let from = 0; from < count; from += few) {
    insertRows(rows, from, Math.min(from + few, count), isAfter);
  }
  let sorted = rows;
  let other = spare;
  for (let width = few; width < count; width *= 2) {
    mergeRows(sorted, other, { count, width, isAfter });
    [sorted, other] = [other, sorted];
  }
  return sorted;
}

const largestGroup = (offsets: Uint32Array): number => {
  let most = 0;
  for (let group = 0; group + 1 < offsets.length; group += 1) {
    most = Math.max(most, (offsets[group + 1] as number) - (offsets[group] as number));
  }
  return most;
};

/** Puts a group's rows in their order, in one column. */
type Move = (rows: Uint32Array, begin: number, count: number) => void;

// One loop for each array type that long columns have; the spare holds any number of any of them.

function moveBytes(column: Uint8Array, spare: Uint8Array): Move {
  return (rows, begin, count) => {
    for (let at = 0; at < count; at += 1) spare[at] = column[rows[at] as number] as number;
    for (let at = 0; at < count; at += 1) column[begin + at] = spare[at] as number;
  };
}

function moveDoubles(column: Float64Array, spare: Float64Array): Move {
  return (rows, begin, count) => {
    for (let at = 0; at < count; at += 1) spare[at] = column[rows[at] as number] as number;
    for (let at = 0; at < count; at += 1) column[begin + at] = spare[at] as number;
  };
}

function moveIntegers(column: Uint16Array | Uint32Array, spare: Uint32Array): Move {
  return (rows, begin, count) => {
    for (let at = 0; at < count; at += 1) spare[at] = column[rows[at] as number] as number;
    for (let at = 0; at < count; at += 1) column[begin + at] = spare[at] as number;
  };
}

function moveOf(column: Column, most: number): Move {
  if (column instanceof Uint8Array) return moveBytes(column, new Uint8Array(most));
  return column instanceof Float64Array
    ? moveDoubles(column, new Float64Array(most))
    : moveIntegers(column, new Uint32Array(most));
}

/**
 * Puts the rows of every group in order: by time, then by sequence, then as they came. Checking is nearly free, so only groups that need it are
 * sorted. The columns, times and sequences among them, are changed in place.
 */
export function orderRows(
  offsets: Uint32Array,
  times: Float64Array,
  sequences: Float64Array | undefined,
  columns: readonly Column[],
): void {
  const most = largestGroup(offsets);
  const moves = columns.map((column) => moveOf(column, most));
  const rows = new Uint32Array(most);
  const keys = new Float64Array(few);
  const spare = new Uint32Array(most > few ? most : 0);
  const isAfter: IsAfter =
    sequences === undefined
      ? (a, b) => (times[a] as number) > (times[b] as number)
      : (a, b) =>
          times[a] === times[b]
            ? (sequences[a] as number) > (sequences[b] as number)
            : (times[a] as number) > (times[b] as number);
  for (let group = 0; group + 1 < offsets.length; group += 1) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    let row = begin + 1;
    while (row < end && !isAfter(row - 1, row)) row += 1;
    if (row >= end) continue;
    const count = end - begin;
    let sorted: Uint32Array = rows;
    if (sequences === undefined && count <= few) insertByTime(rows, keys, times, begin, count);
    else {
      for (let at = 0; at < count; at += 1) rows[at] = begin + at;
      sorted = sortRows(rows, spare, count, isAfter);
    }
    for (const move of moves) move(sorted, begin, count);
  }
}
