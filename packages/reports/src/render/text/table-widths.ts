import type { TextTable } from "./table.ts";
import { displayWidth } from "./width.ts";

/** Columns between two cells. */
export const gutter = 2;

/** A column narrower than this breaks words rather than lines. */
const least = 8;

/** The mark of the row that the page is about stands in a narrow first column of its own. */
export const hasMarks = ({ groups, foot }: TextTable): boolean =>
  groups.some(({ rows }) => rows.some(({ marked }) => marked)) || foot.some(({ marked }) => marked);

const naturalWidths = ({ labels, groups, foot }: TextTable): readonly number[] => {
  const widths = labels.map(displayWidth);
  for (const { cells } of [...groups.flatMap(({ rows }) => rows), ...foot]) {
    for (const [at, cell] of cells.entries()) {
      widths[at] = Math.max(widths[at] ?? 0, displayWidth(cell));
    }
  }
  return widths;
};

/**
 * How wide each column may be: what it needs, if all fits. Else the narrow ones keep what they need and the wide ones share
 * the rest evenly. Nothing, if the page is too narrow for columns.
 */
export const columnWidths = (table: TextTable, width: number): readonly number[] | undefined => {
  const natural = naturalWidths(table);
  let room = width - gutter * (natural.length - 1) - (hasMarks(table) ? gutter : 0);
  const narrowFirst = natural
    .map((need, at) => ({ need, at }))
    .sort((a, b) => a.need - b.need || a.at - b.at);
  const widths: number[] = [];
  for (const [done, { need, at }] of narrowFirst.entries()) {
    const share = Math.floor(room / (natural.length - done));
    const given = Math.min(need, share);
    if (given < Math.min(need, least)) return undefined;
    widths[at] = given;
    room -= given;
  }
  return widths;
};
