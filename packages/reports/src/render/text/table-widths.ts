import type { TextTable } from "./table.ts";
import { widest } from "./width.ts";

/** Columns between two cells. */
export const gutter = 2;

/** A longer word than this is cut rather than given a column of its own width. */
const longestWord = 20;

/** The mark of the row that the page is about stands in a narrow first column of its own. */
export const hasMarks = ({ groups, foot }: TextTable): boolean =>
  groups.some(({ rows }) => rows.some(({ marked }) => marked)) || foot.some(({ marked }) => marked);

/** What a column needs: for every cell on one line, and at least, for its longest word. */
interface Need {
  readonly all: number;
  readonly least: number;
}

const needs = ({ labels, groups, foot }: TextTable): readonly Need[] => {
  const rows = [...groups.flatMap((group) => group.rows), ...foot].map(({ cells }) => cells);
  return labels.map((label, at) => {
    const texts = [label, ...rows.map((cells) => cells[at] ?? "")];
    const all = widest(texts);
    const word = widest(texts.flatMap((text) => text.split(" ")));
    return { all, least: Math.min(word, longestWord) };
  });
};

/**
 * How wide each column is: what it needs, if all fits. Else each has the room of its longest word, and the rest goes evenly
 * to those that need more, the least first. Nothing, if the page is too narrow for columns.
 */
export const columnWidths = (table: TextTable, width: number): readonly number[] | undefined => {
  const columns = needs(table);
  const gutters = gutter * (columns.length - 1) + (hasMarks(table) ? gutter : 0);
  let room = columns.reduce((left, { least }) => left - least, width - gutters);
  if (room < 0) return undefined;
  const modestFirst = columns
    .map(({ all, least }, at) => ({ at, least, more: all - least }))
    .sort((a, b) => a.more - b.more || a.at - b.at);
  const widths: number[] = [];
  for (const [done, { at, least, more }] of modestFirst.entries()) {
    const given = Math.min(more, Math.floor(room / (columns.length - done)));
    widths[at] = least + given;
    room -= given;
  }
  return widths;
};
