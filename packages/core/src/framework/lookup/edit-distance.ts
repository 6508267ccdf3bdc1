/**
 * How many single characters must be put in, taken out, replaced or swapped with their neighbour to turn one text into the other
 * (optimal string alignment: Damerau 1964, no part edited twice); undefined above `most`. Only the band of the table that can
 * stay within `most` is filled in, so the cost is length times `most`.
 */
export function editDistance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  const beyond = most + 1;
  let beforeLast: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, at) => Math.min(at, beyond));
  let leastOfLast = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const current: number[] = Array.from({ length: b.length + 1 }, () => beyond);
    if (row <= most) current[0] = row;
    let least = current[0] as number;
    const end = Math.min(b.length, row + most);
    for (let at = Math.max(1, row - most); at <= end; at += 1) {
      const same = a[row - 1] === b[at - 1];
      let cost = Math.min(
        (last[at - 1] as number) + (same ? 0 : 1),
        (last[at] as number) + 1,
        (current[at - 1] as number) + 1,
      );
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]) {
        cost = Math.min(cost, (beforeLast[at - 2] as number) + 1);
      }
      current[at] = Math.min(cost, beyond);
      least = Math.min(least, cost);
    }
    // One row beyond the bound is no proof: a swap reaches back over it.
    if (least > most && leastOfLast > most) return undefined;
    leastOfLast = least;
    beforeLast = last;
    last = current;
  }
  const distance = last[b.length] as number;
  return distance > most ? undefined : distance;
}
