import type { Column } from "./scatter.ts";

/** The least and the most of a column; NaN and NaN of none, and where one of them is no number. */
export interface ColumnRange {
  readonly least: number;
  readonly most: number;
}

function rangeOfBytes(column: Uint8Array): ColumnRange {
  const met = new Uint8Array(256);
  for (let row = 0; row < column.length; row += 1) met[column[row] as number] = 1;
  return { least: met.indexOf(1), most: met.lastIndexOf(1) };
}

function rangeOfIntegers(column: Uint32Array | Uint16Array): ColumnRange {
  let least = 4_294_967_295;
  let most = 0;
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

/** A number that is none makes both ends none, as `Math.min` and `Math.max` do. */
function rangeOfDoubles(column: Float64Array): ColumnRange {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < column.length; row += 1) {
    least = Math.min(least, column[row] as number);
    most = Math.max(most, column[row] as number);
  }
  return { least, most };
}

/** The range of a column, each array type in a loop of its own. */
export function rangeOf(column: Column): ColumnRange {
  if (column.length === 0) return { least: Number.NaN, most: Number.NaN };
  if (column instanceof Uint8Array) return rangeOfBytes(column);
  return column instanceof Float64Array ? rangeOfDoubles(column) : rangeOfIntegers(column);
}

/** How many codes a column of dense numbers has: from 0 to its highest. */
export function codesIn(column: Uint8Array | Uint16Array | Uint32Array): number {
  let most = -1;
  for (let row = 0; row < column.length; row += 1) most = Math.max(most, column[row] as number);
  return most + 1;
}
