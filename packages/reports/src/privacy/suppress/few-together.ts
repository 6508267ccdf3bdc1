import type { Cells, Sum } from "./cells.ts";

/**
 * The sums whose total is printed and whose withheld parts are together fewer people than the limit: what was hidden one by one would be
 * told together.
 */
export const fewTogether = (
  { cells, sums }: Cells,
  withheld: ReadonlySet<number>,
  limit: number,
): readonly Sum[] =>
  sums.filter(({ total, parts }) => {
    if (withheld.has(total)) return false;
    const hidden = parts.filter((part) => withheld.has(part));
    const together = hidden.reduce((all, part) => all + (cells[part]?.people ?? 0), 0);
    return hidden.some((part) => cells[part]?.guarded === true) && together < limit;
  });
