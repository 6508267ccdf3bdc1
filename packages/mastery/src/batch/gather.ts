import { type Column, emptyLike } from "./scatter.ts";

/** Puts so many rows of a column in their order, from a row on; rows of the order are counted from there. */
type Gather = (order: Uint32Array, begin: number, count: number) => void;

// One loop for each array type, as in scatter.ts.

function gatherBytes(column: Uint8Array, spare: Uint8Array): Gather {
  return (order, begin, count) => {
    spare.set(column.subarray(begin, begin + count));
    for (let at = 0; at < count; at += 1) column[begin + at] = spare[order[at] as number] as number;
  };
}

function gatherIntegers<C extends Uint16Array | Uint32Array>(column: C, spare: C): Gather {
  return (order, begin, count) => {
    spare.set(column.subarray(begin, begin + count));
    for (let at = 0; at < count; at += 1) column[begin + at] = spare[order[at] as number] as number;
  };
}

function gatherDoubles(column: Float64Array, spare: Float64Array): Gather {
  return (order, begin, count) => {
    spare.set(column.subarray(begin, begin + count));
    for (let at = 0; at < count; at += 1) column[begin + at] = spare[order[at] as number] as number;
  };
}

/** For a column of which at most so many rows are put in order at once. */
export function gatherOf(column: Column, most: number): Gather {
  const spare = emptyLike(column, most);
  if (column instanceof Uint8Array) return gatherBytes(column, spare as typeof column);
  return column instanceof Float64Array
    ? gatherDoubles(column, spare as typeof column)
    : gatherIntegers(column, spare as typeof column);
}
