import type { Rows } from "./vertex.ts";

/** Below this share of the longest row, what is left of a row is rounding. */
const least = 1e-9;

/**
 * As many rows as there are columns, chosen so that they lie in as different directions as may be; undefined where the rows do not span the
 * columns. Source: Golub and Van Loan, Matrix computations (4th edition), 5.4.2 (pivoting by what is left).
 */
export function startingRows(rows: Rows): readonly number[] | undefined {
  const width = (rows[0] as readonly number[]).length;
  const left = rows.map((row) => [...row]);
  const chosen: number[] = [];
  let longest = 0;
  while (chosen.length < width) {
    let best = 0;
    let length = -1;
    left.forEach((row, at) => {
      const own = row.reduce((sum, value) => sum + value * value, 0);
      if (own > length) {
        best = at;
        length = own;
      }
    });
    if (chosen.length === 0) longest = length;
    if (!(length > least * least * longest)) return undefined;
    const root = Math.sqrt(length);
    const direction = (left[best] as number[]).map((value) => value / root);
    for (const row of left) {
      const along = row.reduce((sum, value, at) => sum + value * (direction[at] as number), 0);
      row.forEach((value, at) => {
        row[at] = value - along * (direction[at] as number);
      });
    }
    (left[best] as number[]).fill(0);
    chosen.push(best);
  }
  return chosen;
}
