/** Any column that rows have. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

// One loop for each array type, written out: a loop that has seen three types runs at two thirds of the speed.

function scatterBytes(from: Uint8Array, positions: Uint32Array, to: Uint8Array): void {
  for (let row = 0; row < positions.length; row += 1) {
    to[positions[row] as number] = from[row] as number;
  }
}

function scatterShorts(from: Uint16Array, positions: Uint32Array, to: Uint16Array): void {
  for (let row = 0; row < positions.length; row += 1) {
    to[positions[row] as number] = from[row] as number;
  }
}

function scatterIntegers(from: Uint32Array, positions: Uint32Array, to: Uint32Array): void {
  for (let row = 0; row < positions.length; row += 1) {
    to[positions[row] as number] = from[row] as number;
  }
}

function scatterDoubles(from: Float64Array, positions: Uint32Array, to: Float64Array): void {
  for (let row = 0; row < positions.length; row += 1) {
    to[positions[row] as number] = from[row] as number;
  }
}

/** The column with row r at `positions[r]`. */
export function scatter<C extends Column>(from: C, positions: Uint32Array): C;
export function scatter(from: Column, positions: Uint32Array): Column {
  if (from instanceof Uint8Array) {
    const to = new Uint8Array(positions.length);
    scatterBytes(from, positions, to);
    return to;
  }
  if (from instanceof Uint16Array) {
    const to = new Uint16Array(positions.length);
    scatterShorts(from, positions, to);
    return to;
  }
  if (from instanceof Uint32Array) {
    const to = new Uint32Array(positions.length);
    scatterIntegers(from, positions, to);
    return to;
  }
  const to = new Float64Array(positions.length);
  scatterDoubles(from, positions, to);
  return to;
}
