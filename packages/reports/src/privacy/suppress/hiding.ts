import type { Cells, Sum } from "./cells.ts";
import { nextToWithhold } from "./next-to-withhold.ts";

const placesOf = ({ total, parts }: Sum): readonly number[] => [total, ...parts];

/** The sums in which a cell is the only number that is not known: each tells it. */
export const tellingOf = (
  { cells, sums }: Cells,
  place: number,
  withheld: ReadonlySet<number>,
): readonly Sum[] =>
  sums.filter((sum) => {
    const places = placesOf(sum);
    const isOther = (one: number): boolean =>
      one !== place && withheld.has(one) && (cells[one]?.count ?? 0) > 0;
    return places.includes(place) && !places.some(isOther);
  });

/**
 * What to withhold so that a cell that can be found out through several sums is hidden better: near it first, then farther along the sums;
 * nothing where all around is open.
 */
export function hiding(
  all: Cells,
  place: number,
  withheld: ReadonlySet<number>,
): number | undefined {
  const reached = new Set([place]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    const near = all.sums.filter((sum) => placesOf(sum).some((one) => reached.has(one)));
    const next = nextToWithhold(all, near, withheld);
    if (next !== undefined) return next;
    for (const sum of near) for (const one of placesOf(sum)) reached.add(one);
  }
  return undefined;
}
