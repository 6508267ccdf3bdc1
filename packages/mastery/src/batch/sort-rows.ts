/** Stretches of so many rows are sorted by insertion, then merged. */
export const few = 48;

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

/** Sorts a list of rows in place; rows that tie stay as they stand. */
export function sortRows(rows: Uint32Array, isAfter: IsAfter): void {
  const count = rows.length;
  for (let from = 0; from < count; from += few) {
    insertRows(rows, from, Math.min(from + few, count), isAfter);
  }
  if (count <= few) return;
  let sorted = rows;
  let other: Uint32Array = new Uint32Array(count);
  for (let width = few; width < count; width *= 2) {
    mergeRows(sorted, other, { count, width, isAfter });
    [sorted, other] = [other, sorted];
  }
  if (sorted !== rows) rows.set(sorted);
}
