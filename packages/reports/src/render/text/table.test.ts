import { describe, expect, it } from "vitest";
import { lines, strip } from "../../../test/in-text.ts";
import { type Block, numeric, state, table, tableGroup, tableRow } from "../../document/index.ts";

describe("tables in text", () => {
  it.each<readonly [string, readonly Block[], number, readonly string[]]>([
    [
      "a table in columns",
      [
        table({
          caption: "Caption",
          aside: "Aside",
          columns: ["Name", numeric("Weight"), "Strip"],
          groups: [
            tableGroup("Group one", [tableRow(["First", "0.65", strip])]),
            tableGroup("Group two", [
              tableRow(["Second one", "10.1", state("excused", "Excused")]),
            ]),
          ],
          foot: [tableRow(["Sum", "10.75", ""])],
        }),
      ],
      60,
      [
        "Caption",
        "Aside",
        "Name        Weight  Strip",
        "----------  ------  ------------",
        "Group one",
        "First         0.65  [*\u00A0]<**>[\u00A0\u00A0]",
        "",
        "Group two",
        "Second one    10.1  (-) Excused",
        "----------  ------  ------------",
        "Sum          10.75",
      ],
    ],
    [
      "a table with a marked row",
      [
        table({
          caption: "C",
          columns: ["A", "B"],
          rows: [tableRow(["a", "b"]), tableRow(["c", "d"], true)],
        }),
      ],
      40,
      ["C", "  A  B", "  -  -", "  a  b", "> c  d"],
    ],
    [
      "a table whose widest column wraps",
      [
        table({
          caption: "C",
          columns: ["Name", "What it says"],
          rows: [tableRow(["First", "one two three four five"])],
        }),
      ],
      20,
      [
        "C",
        "Name   What it says",
        "-----  -------------",
        "First  one two three",
        "       four five",
      ],
    ],
    [
      "a table on a page too narrow for it",
      [
        table({
          caption: "C",
          columns: ["Demonstration", "Setting", "Level"],
          groups: [
            tableGroup("G", [tableRow(["Ferry timetable", "Community", "4"], true)]),
            tableGroup("H", [tableRow(["Garden plan", "", ""])]),
          ],
          foot: [tableRow(["All", "", "3.8"])],
        }),
      ],
      20,
      [
        "C",
        "G",
        "> Ferry timetable",
        "  Setting  Community",
        "  Level    4",
        "",
        "H",
        "Garden plan",
        "All",
        "  Level  3.8",
      ],
    ],
    [
      "a row with too few cells, and one with too many",
      [
        table({
          caption: "C",
          columns: ["A", "B"],
          rows: [tableRow(["a"]), tableRow(["a", "b", "c"])],
        }),
      ],
      40,
      ["C", "A  B", "-  -", "a", "a  b"],
    ],
    ["a table without columns", [table({ caption: "C", columns: [] })], 40, ["C"]],
  ])("%s", (_, children, width, expected) => {
    expect(lines(children, width)).toEqual([...expected, ""]);
  });
});
