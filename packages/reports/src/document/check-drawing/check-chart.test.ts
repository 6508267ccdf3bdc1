import { describe, expect, it } from "vitest";
import { found, made } from "../../../test/checked-drawing.ts";
import { everyDrawing } from "../../../test/every-node.ts";
import { chart, type Drawing, table } from "../index.ts";
import { checkChart } from "./check-chart.ts";

describe("checkChart", () => {
  it("finds nothing in drawings that are well made", () => {
    expect(everyDrawing("words").flatMap(found)).toEqual([]);
  });

  it("asks for a title, a finding and the values behind it", () => {
    const empty = chart({
      title: " ",
      finding: "",
      drawing: made("bars"),
      table: table({ caption: "C", columns: ["A"], rows: [] }),
    });
    expect(checkChart(empty, ["x"]).map(({ code, path, data }) => [code, path, data])).toEqual([
      ["no-words", ["x", "title"], { type: "chart", field: "title" }],
      ["no-words", ["x", "finding"], { type: "chart", field: "finding" }],
      ["no-rows", ["x", "table"], {}],
    ]);
  });
});

describe("what checkChart finds in a kind that is none", () => {
  it.each<readonly [string, Drawing, readonly unknown[]]>([
    [
      "a kind of a later version",
      { kind: "hologram" } as never,
      [["unknown-drawing", "kind", { kind: "hologram" }]],
    ],
    [
      "a kind that every object has",
      { kind: "toString" } as never,
      [["unknown-drawing", "kind", { kind: "toString" }]],
    ],
  ])("finds %s", (_, drawing, expected) => {
    expect(found(drawing)).toEqual(expected);
  });
});
