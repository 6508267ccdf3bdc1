import { describe, expect, it } from "vitest";
import { competency, outcome } from "../../../test/frameworks/nodes.ts";
import { run } from "../../../test/frameworks/run-check.ts";
import { outcomeWithoutCompetency } from "./outcome-without-competency.ts";

describe("outcomes", () => {
  it("outcomeWithoutCompetency finds those with none under them at any depth", () => {
    expect(
      run(outcomeWithoutCompetency, {
        outcomes: [
          outcome("filled"),
          outcome("empty"),
          outcome("related"),
          outcome("shared"),
          outcome("former", { retired: { on: "2025-06-30" } }),
        ],
        competencies: [competency("a", { partOf: "filled" }), competency("b", { partOf: "a" })],
        relations: [
          { type: "part-of", from: "b", to: "shared" },
          { type: "related", from: "b", to: "related" },
        ],
      }),
    ).toEqual([
      {
        code: "outcome-without-competency",
        severity: "warning",
        path: ["outcomes", 1],
        data: { outcome: "empty" },
      },
      {
        code: "outcome-without-competency",
        severity: "warning",
        path: ["outcomes", 2],
        data: { outcome: "related" },
      },
    ]);
  });

  it("outcomeWithoutCompetency climbs through nested competencies and domains", () => {
    expect(
      run(outcomeWithoutCompetency, {
        outcomes: [outcome("top")],
        competencies: [competency("low", { partOf: "mid" }), competency("mid", { partOf: "top" })],
      }),
    ).toEqual([]);
  });
});
