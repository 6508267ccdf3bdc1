import type { Publication } from "../publication.ts";

/** One number behind a publication. */
interface Cell {
  readonly count: number;
  /** Of how many people it is. */
  readonly people: number;
  /** Printed whatever it is. */
  readonly open: boolean;
  /** Never printed, and yet a number of people: what a rate leaves of its whole. */
  readonly hidden: boolean;
  /** Small, and so not to be found out. */
  readonly guarded: boolean;
}

/** A sum: places of cells. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** The numbers of a publication and its sums. The counts come first, in their order, each number once. */
export interface Cells {
  readonly cells: readonly Cell[];
  readonly sums: readonly Sum[];
  readonly placeOf: ReadonlyMap<string, number>;
}

/** The cells of a publication that was checked. */
export function cellsOf(
  { counts, totals = [], shares = [] }: Publication,
  limit: number,
  zeros: "withhold" | "show",
): Cells {
  const placeOf = new Map<string, number>();
  const found: { count: number; people: number; open: boolean; hidden: boolean }[] = [];
  for (const { id, count, people = count, open = false } of counts) {
    const at = placeOf.get(id);
    const before = at === undefined ? undefined : found[at];
    if (before === undefined) {
      placeOf.set(id, found.length);
      found.push({ count, people, open, hidden: false });
    } else {
      before.open ||= open;
      before.people = Math.min(before.people, people);
    }
  }
  const place = (id: string): number => placeOf.get(id) ?? -1;
  const sums: Sum[] = totals.map(({ total, parts }) => ({
    total: place(total),
    parts: parts.map(place),
  }));
  for (const { part, whole } of shares) {
    const count = (found[place(whole)]?.count ?? 0) - (found[place(part)]?.count ?? 0);
    sums.push({ total: place(whole), parts: [place(part), found.length] });
    found.push({ count, people: count, open: false, hidden: true });
  }
  // Where a whole is nobody, its parts are nobody: nothing is told of anyone.
  const nobody = new Set(
    sums.flatMap(({ total, parts }) => (found[total]?.count === 0 ? [total, ...parts] : [])),
  );
  const cells = found.map(({ count, people, open, hidden }, at) => ({
    count,
    people,
    open,
    hidden,
    guarded: !open && people < limit && (count > 0 || (zeros === "withhold" && !nobody.has(at))),
  }));
  return { cells, sums, placeOf };
}
