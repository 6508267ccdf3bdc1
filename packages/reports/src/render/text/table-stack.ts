import { filled, indented, pairs } from "./lines.ts";
import type { TextRow, TextTable } from "./table.ts";

/** A table on a narrow page: each row by its name, then a label and a value for each cell that says something. */
export const stackLines = ({ labels, groups, foot }: TextTable, width: number): string => {
  const lines = ({ cells, marked }: TextRow): string => {
    const [name = "", ...values] = cells;
    const said = values
      .map((value, at) => ({ label: labels[at + 1] ?? "", value }))
      .filter(({ value }) => value !== "");
    const head = filled(marked ? `> ${name}` : name, width);
    return said.length === 0 ? head : `${head}\n${indented(pairs(said, width - 2), "  ")}`;
  };
  return [
    ...groups.flatMap(({ label, rows }, at) => [
      ...(label === "" ? [] : [...(at === 0 ? [] : [""]), filled(label, width)]),
      ...rows.map(lines),
    ]),
    ...foot.map(lines),
  ].join("\n");
};
