import { describe, expect, it } from "vitest";
import { cell, numeric, strong, table, tableGroup, tableRow } from "./index.ts";

const t = (words: string) => ({ type: "text", text: words });

// What a builder makes is what JSON holds: nothing undefined, nothing hidden.
describe("builders of tables", () => {
  it.each<readonly [string, unknown, unknown]>([
    ["cell", cell("a"), { children: [t("a")] }],
    ["cell of several", cell(["a", strong("b")]), { children: [t("a"), strong("b")] }],
    ["table row", tableRow(["a"]), { cells: [{ children: [t("a")] }] }],
    ["marked table row", tableRow(["a"], true), { cells: [{ children: [t("a")] }], marked: true }],
    ["table group", tableGroup("G", []), { label: [t("G")], rows: [] }],
    ["numeric column", numeric("W"), { label: [t("W")], numeric: true }],
    [
      "table of rows",
      table({ caption: "C", columns: ["A", numeric("B")], rows: [tableRow(["a", "1"])] }),
      {
        type: "table",
        layout: "stack",
        caption: [t("C")],
        columns: [{ label: [t("A")] }, { label: [t("B")], numeric: true }],
        groups: [{ rows: [tableRow(["a", "1"])] }],
        foot: [],
      },
    ],
    [
      "table of groups",
      table({
        layout: "grid",
        caption: "C",
        aside: "D",
        columns: [strong("A")],
        groups: [tableGroup("G", [])],
        foot: [tableRow(["sum"])],
      }),
      {
        type: "table",
        layout: "grid",
        caption: [t("C")],
        aside: [t("D")],
        columns: [{ label: [strong("A")] }],
        groups: [{ label: [t("G")], rows: [] }],
        foot: [tableRow(["sum"])],
      },
    ],
  ])("%s", (_, built, expected) => {
    expect(built).toStrictEqual(expected);
    expect(JSON.parse(JSON.stringify(built))).toStrictEqual(expected);
  });
});
