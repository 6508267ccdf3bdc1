/** So many rows of a block stay in a processor's cache, with their times, while they are put in order. Half or twice as many do as well. */
const rowsOfBlock = 32_768;
/** A group's place in its block takes two bytes. */
const mostBits = 16;

/** Groups in blocks of neighbours: group g is in block `g >>> bits`. */
export interface Blocks {
  readonly bits: number;
  readonly count: number;
}

/** Blocks of so many groups that each has a cache full of rows, if groups are about alike; where they are not, only speed is lost. */
export function blocksOf(rows: number, groups: number): Blocks {
  let bits = 0;
  while (bits < mostBits && rows * (2 << bits) <= rowsOfBlock * groups) bits += 1;
  return { bits, count: Math.ceil(groups / (1 << bits)) };
}
