import { describe, expect, it } from "vitest";
import { competency, elsewhere } from "../../../test/frameworks/nodes.ts";
import { run } from "../../../test/frameworks/run-check.ts";
import { outsideFramework } from "./outside-framework.ts";

describe("outsideFramework", () => {
  it("notes ids that lead nowhere, at either end, and not nodes that are written as outside", () => {
    expect(
      run(outsideFramework, {
        competencies: [competency("a")],
        relations: [
          { type: "related", from: "a", to: "a" },
          { type: "related", from: "gone", to: "toString" },
          { type: "part-of", from: "a", to: elsewhere },
          { type: "replaced-by", from: "a", to: "later" },
        ],
      }),
    ).toEqual([
      {
        code: "outside-framework",
        severity: "note",
        path: ["relations", 1, "from"],
        data: { id: "gone" },
      },
      {
        code: "outside-framework",
        severity: "note",
        path: ["relations", 1, "to"],
        data: { id: "toString" },
      },
      {
        code: "outside-framework",
        severity: "note",
        path: ["relations", 3, "to"],
        data: { id: "later" },
      },
    ]);
  });
});
