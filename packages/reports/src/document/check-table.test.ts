import { describe, expect, it } from "vitest";
import { found, page } from "../../test/checked-page.ts";
import { type Document, table, tableGroup, tableRow } from "./index.ts";

describe("what checkDocument finds in a table", () => {
  it.each<readonly [string, Document, readonly unknown[]]>([
    [
      "a table without caption and labels, with uneven rows",
      page(
        table({
          caption: " ",
          columns: ["", "B"],
          rows: [tableRow(["a"]), tableRow(["a", "b"])],
          groups: [tableGroup("G", [tableRow(["a", "b", "c"])])],
          foot: [tableRow([])],
        }),
      ),
      [
        ["no-caption", "error", "children/1/caption", {}],
        ["no-words", "error", "children/1/columns/0/label", { type: "table", field: "label" }],
        ["cells-differ", "error", "children/1/groups/0/rows/0/cells", { cells: 1, columns: 2 }],
        ["cells-differ", "error", "children/1/groups/1/rows/0/cells", { cells: 3, columns: 2 }],
        ["cells-differ", "error", "children/1/foot/0/cells", { cells: 0, columns: 2 }],
      ],
    ],
  ])("names %s", (_, document, issues) => {
    expect(found(document)).toEqual(issues);
  });
});
