import type { Cells, Sum } from "./cells.ts";

/**
 * The count to withhold next so that sums tell less: of the counts that may be withheld, the one of the fewest people, a part before a
 * total, the first before a later one. None counts last: withholding it hides little.
 */
export function nextToWithhold(
  { cells }: Cells,
  sums: readonly Sum[],
  withheld: ReadonlySet<number>,
): number | undefined {
  let best:
    | { readonly place: number; readonly isTotal: boolean; readonly count: number }
    | undefined;
  for (const { total, parts } of sums) {
    for (const place of [...parts, total]) {
      const cell = cells[place];
      if (cell === undefined || cell.open || cell.count === 0 || withheld.has(place)) continue;
      const one = { place, isTotal: place === total, count: cell.count };
      const isBetter =
        best === undefined ||
        (one.isTotal === best.isTotal ? one.count < best.count : best.isTotal);
      if (isBetter) best = one;
    }
  }
  return best?.place;
}
