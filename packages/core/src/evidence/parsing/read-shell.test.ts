import { describe, expect, it } from "vitest";
import { logOf, rating } from "../../../test/evidence/entries.ts";
import { emptyOf, read, row } from "../../../test/evidence/read-log.ts";

describe("what is no log", () => {
  it.each<[string, unknown, string]>([
    ["a text", "log", "error wrong-type "],
    ["nothing", null, "error wrong-type "],
    ["undefined", undefined, "error not-json "],
    ["a document of no kind", { entries: [] }, "error missing-format /format"],
    ["one of another kind", { format: "whole-learner/policy@1" }, "error unknown-format /format"],
    ["one of later", { format: "whole-learner/log@2", entries: [] }, "error newer-format /format"],
    ["one without entries", { format: "whole-learner/log@1" }, "error missing-value /entries"],
    [
      "one whose entries are no list",
      { format: "whole-learner/log@1", entries: {} },
      "error wrong-type /entries",
    ],
    ["a function", () => [], "error not-json "],
    ["an instance of a class", new Map(), "error not-json "],
    [
      "an instance that has entries",
      Object.assign(Object.create({ inherited: 1 }) as object, {
        format: "whole-learner/log@1",
        entries: [],
      }),
      "error not-json ",
    ],
  ])("is refused: %s", (_, input, expected) => {
    expect(read(input)).toEqual([undefined, [expected]]);
  });

  it("is refused whole where it is too large", () => {
    expect(read([row, row], { values: 12 })).toEqual([undefined, ["error too-large /1"]]);
    expect(read([row], { values: 7 })[1]).toEqual([]);
    expect(read(emptyOf(1e9))).toEqual([undefined, ["error too-large "]]);
    const large = { format: "whole-learner/log@1", entries: [], extensions: { x: [1, 2, 3] } };
    expect(read(large, { values: 5 })).toEqual([undefined, ["error too-large /extensions/x"]]);
  });

  it("has a bad field of its own and still gives its entries", () => {
    const log = { ...logOf(rating("r1")), name: "Ours", extensions: { a: 1 } };
    expect(read(log)).toEqual([["r1"], ["error unknown-key /name"]]);
    expect(read({ ...logOf(rating("r1")), extensions: 3 })).toEqual([
      ["r1"],
      ["error wrong-type /extensions"],
    ]);
  });
});
