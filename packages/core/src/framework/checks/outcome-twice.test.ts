import { describe, expect, it } from "vitest";
import { outcome } from "../../../test/frameworks/nodes.ts";
import { run } from "../../../test/frameworks/run-check.ts";
import { outcomeTwice } from "./outcome-twice.ts";

describe("outcomes", () => {
  it("outcomeTwice finds those that the portrait tells twice", () => {
    expect(
      run(outcomeTwice, {
        outcomes: [outcome("a"), outcome("b")],
        portrait: { title: "P", outcomes: ["a", "b", "a"] },
      }),
    ).toEqual([
      {
        code: "outcome-twice",
        severity: "warning",
        path: ["portrait", "outcomes", 2],
        data: { outcome: "a" },
      },
    ]);
    expect(run(outcomeTwice, {})).toEqual([]);
  });
});
