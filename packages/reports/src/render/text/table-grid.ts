import type { TextRow, TextTable } from "./table.ts";
import { gutter, hasMarks } from "./table-widths.ts";
import { filled } from "./lines.ts";
import { pad } from "./width.ts";
import { wrap } from "./wrap.ts";

/** A table in columns: labels over a rule, groups under their names, closing rows under a rule. */
export const gridLines = (table: TextTable, widths: readonly number[], width: number): string => {
  const marks = hasMarks(table);
  const between = " ".repeat(gutter);
  const lines = ({ cells, marked }: TextRow): readonly string[] => {
    const columns = cells.map((cell, at) => wrap(cell, widths[at] ?? 0));
    const height = columns.reduce((most, { length }) => Math.max(most, length), 1);
    return Array.from({ length: height }, (_, line) => {
      const mark = marks ? (marked && line === 0 ? "> " : "  ") : "";
      const texts = columns.map((column, at) =>
        pad(column[line] ?? "", widths[at] ?? 0, table.numeric[at] === true ? "end" : "start"),
      );
      return mark + texts.join(between);
    });
  };
  const rule = lines({ cells: widths.map((each) => "-".repeat(each)), marked: false });
  return [
    ...lines({ cells: table.labels, marked: false }),
    ...rule,
    ...table.groups.flatMap(({ label, rows }, at) => [
      ...(label === "" ? [] : [...(at === 0 ? [] : [""]), filled(label, width)]),
      ...rows.flatMap(lines),
    ]),
    ...(table.foot.length === 0 ? [] : [...rule, ...table.foot.flatMap(lines)]),
  ].join("\n");
};
