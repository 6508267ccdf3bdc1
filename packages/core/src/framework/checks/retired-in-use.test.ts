import { describe, expect, it } from "vitest";
import {
  competency,
  elsewhere,
  indicator,
  outcome,
  progression,
} from "../../../test/frameworks/nodes.ts";
import { run } from "../../../test/frameworks/run-check.ts";
import { retiredInUse } from "./retired-in-use.ts";

describe("retiredInUse", () => {
  const retired = { retired: { on: "2025-06-30" } };
  const nodes = {
    outcomes: [outcome("old-outcome", retired), outcome("outcome")],
    competencies: [competency("old", retired), competency("new")],
  };
  const issueAt = (path: (string | number)[], id: string) => ({
    code: "retired-in-use",
    severity: "warning",
    path,
    data: { id, on: "2025-06-30" },
  });

  it("finds a child, the portrait, a progression and relations that point at what is retired", () => {
    expect(
      run(retiredInUse, {
        ...nodes,
        indicators: [indicator("i", "old"), indicator("j", "new"), indicator("k", "old", retired)],
        portrait: { title: "P", outcomes: ["outcome", "old-outcome"] },
        progressions: [progression("p", "new"), progression("q", "old")],
        relations: [
          { type: "precedes", from: "new", to: "old" },
          { type: "covers", from: "old", to: "new" },
          { type: "related", from: "old", to: elsewhere },
          { type: "related", from: "old", to: "old-outcome" },
          { type: "related", from: "new", to: elsewhere },
          { type: "related", from: "new", to: "gone" },
          { type: "replaced-by", from: "old", to: "new" },
          { type: "replaced-by", from: "old-outcome", to: "old" },
        ],
      }),
    ).toEqual([
      issueAt(["indicators", 0, "partOf"], "old"),
      issueAt(["portrait", "outcomes", 1], "old-outcome"),
      issueAt(["progressions", 1, "competency"], "old"),
      issueAt(["relations", 0, "to"], "old"),
      issueAt(["relations", 1, "from"], "old"),
      issueAt(["relations", 2, "from"], "old"),
    ]);
  });

  it("takes a school's own kind of replacing for one", () => {
    expect(
      run(retiredInUse, {
        ...nodes,
        vocabulary: { relations: [{ id: "merged", name: "Merged", broader: "replaced-by" }] },
        relations: [{ type: "merged", from: "old", to: "new" }],
      }),
    ).toEqual([]);
  });
});
